# Lives elsewhere

route-other-territory = Ask the health fund of your territory
    .summary = Mayotte, Saint-Pierre-et-Miquelon and the Pacific territories have their own funds. Yours registers you.
route-visiting-french-pensioner = Use your French pension cover during visits
    .summary = France can pay for care during your visits: by agreement, or after 15 years in a French pension scheme.
route-lives-abroad = Keep the cover of the country you live in
    .summary = French cover is for people who live or work in France. An enrolment or a visit opens no right.

# Work under another law

route-posted-a1-resident = Register in France with an S1
    .summary = Your A1 keeps you in your home scheme. With its S1 the French fund registers you, and your home scheme pays.
route-posted-a1-short = Use your European card during your stay
    .summary = Your A1 keeps you in your home scheme. The card pays for care you need here, without a French number.
route-posted-agreement-care = Ask your home scheme for its care form
    .summary = Your certificate keeps you in your home scheme. Its agreement can pay for care in France.
    .differ = Some agreements cover all care, others only a part. Keep private insurance until you have a written answer.
route-posted-agreement-no-care = Keep private or employer health insurance
    .summary = Your certificate keeps you in your home scheme. Its agreement pays for no care in France.
    .differ = The law also closes cover by residence to you and family with you. Practice is not clear: ask CLEISS in writing.
route-posted-agreement-ask = Ask CLEISS what your agreement covers
    .summary = Your certificate keeps you in your home scheme. Some agreements pay for care in France, others do not.
    .differ = The law leaves it to each agreement, and offices differ. Keep private insurance until you have a written answer.
route-several-states = Find out first which country insures you
    .summary = Only one country insures you: the one where you live, if you do 25% of your work there. An A1 names it.
route-diplomat = Stay in the scheme of the State that sent you
    .summary = You and family with you stay outside French cover, unless you have other work here.
route-international-official = Stay in your organisation’s scheme
    .summary = Its treaty insures you for this job. French rights, if you have any, stop meanwhile.
    .differ = The law names only retired staff. For staff in post, the treaty decides. Ask your organisation in writing.
route-frontier-switzerland = Choose Swiss or French insurance within 3 months
    .summary = Without a choice in time, Swiss insurance (*LAMal*) applies. French insurance costs 8 % of income after an allowance. The choice lasts.
route-frontier-switzerland-third = Ask the CPAM in writing who insures you
    .summary = The choice between Swiss and French insurance is for EU and Swiss citizens.
    .differ = We found no text for other citizens. Keep private insurance until you have a written answer.
route-frontier-monaco = Get your cover from Monaco’s funds
    .summary = The country where you work insures you. The 1952 agreement pays for care in France, without an S1.
    .differ = The agreement gives you care in France. Offices differ on the *carte Vitale*. Ask before you use it.
route-frontier-europe = Register in France with an S1
    .summary = The country where you work insures you. With its S1 the French fund registers you, and you get care in both.
route-frontier-other = Ask CLEISS which country insures you
    .summary = No European rule names the country that insures you. An agreement may.
    .differ = The fund decides case by case. Keep private insurance until you have a written answer.

# Not insured by residence, or covered already

route-came-for-treatment = Ask home to pay for your care
    .summary = Coming for care opens no French cover. An S2 from your home fund can pay for planned care.
route-organisation-family = Stay in the scheme of the embassy or organisation
    .summary = It covers you, so French cover does not. Work of your own in France opens French cover.
    .differ = The law names embassies. For other organisations, the treaty decides. Ask your organisation in writing.
route-covered-permit-expired = Stay covered and send your new permit
    .summary = Cover stays until the end of the 6th month after your permit ended (2nd with a final removal order), plus 45 days.
route-covered-permit-over = Send any valid paper now
    .summary = The fund may now close your cover. A new paper keeps or reopens it.
    .differ = By law a letter comes first, and cover ends 45 days after it at the earliest. Funds act at different times: check yours.
route-covered = Nothing to redo: keep your cover up to date
    .summary = You are insured in France. A new year, a new job or the end of studies asks for no new registration.

# Work in France

route-work-unlisted-permit = Keep private insurance and try form S1106
    .summary = You pay contributions, but this visa is not on the list of stay documents. Expect a refusal.
    .differ = The law insures work, but asks for a listed document. A few funds accept. Keep private insurance for your whole stay.
route-work-cross-border = Register where you work, get care where you live
    .summary = Work in France insures you from its first hour, wherever you live. In Europe, an S1 opens care at home.
route-work-talent = Send your file to the talent desk in Paris
    .summary = Your work insures you from its first hour. One desk registers *talent* employees, and family in the same file.
route-work-language-assistant = Send your file to the assistants’ desk in Paris
    .summary = Your work insures you from its first hour. Without a stamped *arrêté de nomination*, write to your local CPAM.
route-work-student-portal = Register on the student site, then tell the CPAM
    .summary = Your work insures you from its first hour. For a first French number, the student site is quicker. It is free.
    .differ = By law your job is enough: form S1106 to the CPAM also works. The site leads to the same fund.
route-work-au-pair = Have your host family declare you, then register
    .summary = The family declares you to Urssaf within 8 days. This work insures you from the start.
route-work-civic-service = Register with your *service civique* contract
    .summary = Your contract insures you from its first day. The State pays.
route-work-farm = Send your papers to the MSA, the farm fund
    .summary = Your work insures you from its first hour. The fund is the MSA, not the CPAM.
route-work-special-scheme = Ask your employer which fund registers you
    .summary = Your work insures you from its first hour, with your employer’s fund or the CPAM.
    .differ = The law names a fund for each scheme, but new staff may be elsewhere. Ask in writing.
route-work-self-employed = Register your business, then send form S1106
    .summary = Your business insures you from its first day, even before any income. You need no number to register it.
route-work-artist = Declare your art work, then send form S1106
    .summary = Your art work insures you from the first euro. Sick pay asks for more income.
route-work-sent = Send form S1106: French law covers your work
    .summary = Your work insures you from its first hour. Your employer abroad registers with Urssaf.
route-work = Register through your work: send form S1106
    .summary = Your work insures you from its first hour. Send the form yourself, without waiting for your employer. It is free.

# Pensions, benefits and forms from another country

route-french-pension = Register with your French pension: send form S1106
    .summary = A French pension, even a small one, makes France pay for your care. Other pensions do not change this.
route-french-unemployment-benefit = Register with your benefit letter: send form S1106
    .summary = French unemployment benefit insures you while it is paid. Looking for work alone does not.
route-swiss-pension = Choose Swiss or French insurance within 3 months
    .summary = Your pension is Swiss only. Without a choice in time, Swiss insurance (*LAMal*) applies.
route-european-pension = Register in France with an S1
    .summary = The country that pays your pension pays for your care. With its S1 the French fund registers you.
route-exported-benefit = Use your European card while your U2 lasts
    .summary = Your home country pays and insures you for 3 to 6 months. The U2 gives no French number.
route-quebec-student = Take your Québec form to the CPAM
    .summary = Your form keeps your RAMQ rights in France. There is no three-month wait.
    .differ = The agreement sends you to the CPAM. Some schools also ask for the student site: upload the form there.
route-quebec-intern = Take your Québec form to the CPAM
    .summary = Form SE 401-Q-104 is for a compulsory, unpaid internship. An allowance counts as unpaid.
route-andorra-form = Take your Andorran form to the CPAM
    .summary = The agreement pays for care here during studies or recognised training.
    .differ = The agreement holds, but recent pages leave it out. If an office hesitates, quote it and ask CLEISS in writing.
route-monaco-dependant = Stay covered through your parents in Monaco
    .summary = Under 21, your parents’ scheme keeps you. Prepare the next step in the month before you turn 21.
    .differ = Monaco’s rules keep you, but the 1952 agreement is not clear on students. If an office hesitates, ask CLEISS in writing.
route-monaco-national = Ask Monaco’s State health service (SPME)
    .summary = It covers citizens of Monaco who study, from 21 to 28, at 80%. Ask in the month before you turn 21.
route-agreement-form = Take your agreement form to the CPAM
    .summary = Your form keeps you in your home scheme. Its agreement can pay for care in France.
    .differ = The law leaves it to each agreement, and offices differ. Keep private insurance until you have a written answer.
route-ehic-intern = Use your European card during your stay
    .summary = You stay insured at home. The card pays for care you need here, without a French number.
    .differ = The law is not clear if your allowance is above the part free of contributions. Ask the CPAM and your home fund in writing.
route-ehic-student = Use your European card during your studies
    .summary = You stay insured at home and register nowhere in France. A paid job, even a small one, changes this.
route-ehic-renew = Renew your European card now
    .summary = It must last to the end of the academic year, or of your stay. A refusal in writing opens another way.
route-ehic-certificate = Ask for the card that follows your certificate
    .summary = Your certificate works like the European card, often for 3 months. Ask before it ends.
route-uk-card-student = Use your UK card, or register as a student
    .summary = The card pays for care you need here. In higher education, the student site is also open, and gives a French number.
    .differ = The agreement with the UK accepts the card. French pages do not name it. The safe way for a student is the student site.
route-s1-student = Register on the student site with your S1
    .summary = Your home scheme pays, and France registers you. You can get a *carte Vitale*. It is free.
route-s1-resident = Take your S1 to the CPAM
    .summary = Your home scheme pays, and France registers you. You can get a *carte Vitale*. It is free.
route-home-cover-jobseeker = Use your home cover while you look for work
    .summary = Your home scheme still covers you. Ask it for a card, or an S1 if you moved here. Paid work here changes this.
route-ehic-short-stay = Use your European card during your stay
    .summary = You stay insured at home. The card pays for care you need here, without a French number.
route-home-scheme-first = Ask your home scheme for an S1
    .summary = Your home scheme still covers you, so it comes first. With its S1 the French fund registers you.
