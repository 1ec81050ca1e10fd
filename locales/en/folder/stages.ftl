# Where the person is now, and what is to do from there.
fact-stage = Where are you now?
    .why = Each stage has its own next steps.
fact-stage-not_filed = I have not sent my file
    .said = You have not sent your file.
fact-stage-filed = I sent my file
    .said = You sent your file.
fact-filed = When did you send it?
    .why = All deadlines count from this day.
    .said = You sent your file on { $value }.
entry-wait-two-months = Wait, and keep the proof of sending
    .text = No news for two months is normal. Look in your mail, your spam and your space on the site. Check the name on your letterbox.
