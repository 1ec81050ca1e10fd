# The page's own words
ui-name = Sécu Check
ui-language = Language
ui-preview = Preview: as if today were { $date }
ui-outdated = These rules were last checked on { $date }. Ask before you rely on them.
ui-back = Back
ui-continue = Continue
ui-new-window = (opens a new window)
ui-unknown = I don’t know
ui-none-of-these = None of these
ui-amount-to-check = amount to be checked

# Start
ui-start-title = New in France?
ui-start-lead = Find out how you get health cover, a social security number and a *carte Vitale*.
ui-start-get = What to do first, which papers, by when, and whom to ask
ui-start-time = 4 to 8 questions, about 2 minutes
ui-start-private = Your answers stay on this device. Nothing is sent.
ui-start-free = Free and independent. Checked against the law on { $date }.
ui-start = Start
ui-open-number = Which number do I have?
ui-start-scope = For mainland France, Guadeloupe, Guyane, Martinique, Réunion, Saint-Barthélemy and Saint-Martin.
ui-start-status = This is not a State site. The health fund decides on your file.

# Question
ui-question = Question { $count }
ui-left-none = the last one
ui-left-before-result = last before the result
ui-left-exactly = { $max } more after it
ui-left-up-to = at most { $max } more
ui-left-between = { $min } to { $max } more
ui-why-ask = Why we ask:
ui-help = Help with this question
ui-country-label = Country
ui-country-hint = Type the first letters. Then choose from the list.
ui-country-chosen = You chose { $value }
ui-country-found = { $count ->
    [0] No country has these letters
    [one] 1 country. Arrow keys move, Enter chooses.
   *[other] { $count } countries. Arrow keys move, Enter chooses.
}
ui-country-other-names = AE: uae, dubai; CD: drc; CI: ivory coast; CV: cape verde; CZ: czech republic; GB: uk, great britain, england, scotland, wales, northern ireland; KR: korea; NL: holland; PS: palestine; SZ: swaziland; TR: turkey; US: usa, america
ui-date-hint = For example: 27 9 2026
ui-date-day = Day
ui-date-month = Month
ui-date-year = Year
ui-number-hint = A whole number from { $min } to { $max }

# What is wrong
ui-problem = There is a problem
ui-problem-prefix = Error:
ui-problem-nothing-chosen = Choose one answer
ui-problem-nothing-ticked = Tick what is true, or “None of these”
ui-problem-no-country = Type a country and choose it from the list
ui-problem-no-such-country = No country is chosen. Change “{ $value }” and choose from the list.
ui-problem-no-date = Write the day, the month and the year
ui-problem-no-day = Write the day too
ui-problem-no-month = Write the month too
ui-problem-no-year = Write the year too
ui-problem-day = The day is a number from 1 to 31
ui-problem-month = The month is a number from 1 to 12
ui-problem-year = The year has four digits, for example 2026
ui-problem-no-such-day = There is no such day: this month has { $max } days
ui-problem-no-number = Write a number
ui-problem-not-whole = Write a whole number in digits, for example 27
ui-problem-out-of-range = The number is between { $min } and { $max }

# Result
ui-settled = Settled:
    .about = law and practice agree
ui-practice-varies = Practice varies:
    .about = the law is clear, offices differ
ui-fund-decides = The fund decides:
    .about = each case is looked at on its own
ui-not-yet = Not yet:
    .about = one thing is still missing
    .from = not before { $date }
ui-no-right = No right today:
    .about = here is what you can do instead
ui-differ = Where law and practice differ
ui-stale = A rule below is past its review date. Ask before you rely on it.
ui-now = Do this now
ui-next = Do this next
ui-then = Then
ui-step-from = From { $date }
ui-step-by = By { $date }
ui-step-late = This was due by { $date }: act now
ui-dates = Your dates
ui-more = Answer them
ui-more-exactly = { $max ->
    [one] 1 more question makes this list exact.
   *[other] { $max } more questions make this list exact.
}
ui-more-up-to = { $min } to { $max } more questions make this list exact.
ui-papers = Your papers
    .ready = { $count } of { $max } ready
ui-paper-instead = Also accepted:
ui-paper-refused = Often refused because
ui-advice-do = Also do this
ui-advice-warn = Take care
ui-advice-know = Good to know
ui-contacts = Whom to ask
ui-phone-abroad = from abroad
ui-why = Why this route
    .together = Your answers together rule it out.
    .not-ticked = You did not tick:
    .earlier = Routes we set aside, and why
ui-changes = What would change it
    .more = Other changes
ui-change-gained = If this becomes true:
ui-change-lost = If this ends:
ui-change-assumed = Other questions come with it: answer them to be sure.
ui-sources = Where this comes from
    .all = Law and sources
ui-checked = Rules compared with their sources on { $date }.
ui-law = Law:
ui-grade-high = official, recent
ui-grade-middle = official but older, or a good second-hand source
ui-grade-low = our conclusion from other sources
ui-rule = See the rule
    .all = All the rules
ui-rules = Rules version { $value }
ui-answers = Your answers
ui-change = Change
ui-print = Print
ui-erase = Erase and start again
    .about = Closing the page erases them too.

# Result that hangs on something unknown
ui-unsure-title = Find out one thing, then come back
    .lead = Your answer depends on something you do not know yet. Find it out, then change that answer below. You can also send your file: the fund decides.
    .facts = What to find out
    .else = If you cannot find out
    .routes = What it may be
ui-open-file = Open your file
ui-open-file-about = Come back to your route later: your dates, a calendar, what to do at each stage.
ui-helping = I am helping someone
    .end = I answer for myself
    .note = You are helping someone. “You” and “your” in the questions are that person.
