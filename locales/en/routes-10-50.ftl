# Lives elsewhere

route-other-territory = Ask the fund of your territory
    .summary = Your territory has its own fund. It registers you.
route-visiting-french-pensioner = Use your French pension cover during visits
    .summary = France can pay for care during your visits: by agreement, or after 15 years in a French pension scheme.
route-lives-abroad = Keep the cover of the country you live in
    .summary = French cover is for people who live or work in France. An enrolment or a visit opens no right.

# Cover that nobody knows

route-work-cover-unknown = Send form S1106, and ask if you are covered already
    .summary = Your work insures you from the first hour. The fund can tell you if your rights are open.
    .differ = The law insures whoever works here. What the fund asks for depends on what it has on file.
route-student-cover-unknown = Use the student site, and ask if you are covered already
    .summary = Your permit and your enrolment count. The fund can tell you if your rights are open.
    .differ = The law covers whoever is enrolled. What the fund asks for depends on what it has on file.

# Work under another law

route-posted-a1-resident = Register in France with an S1
    .summary = Your A1 or certificate keeps you in your home scheme. With its S1 the French fund registers you.
route-posted-a1-short = Use your European card during your stay
    .summary = Your A1 or certificate keeps you in your home scheme. The card pays for care you need here. You live here now? Ask for an S1.
route-posted-agreement-care = Ask your home scheme for its care form
    .summary = Your certificate keeps you in your home scheme. Its agreement can pay for care in France.
    .differ = Some agreements cover all care, others only a part. Ask for a written answer.
route-posted-agreement-no-care = Keep private or employer health insurance
    .summary = Your certificate keeps you in your home scheme. Its agreement pays for no care in France.
    .differ = The law also closes cover by residence to you and family with you. Offices differ: ask CLEISS in writing.
route-posted-no-agreement = Send form S1106: we know no agreement for your certificate
    .summary = Without an agreement, French law insures your work from the first hour. Your employer abroad registers with Urssaf.
    .differ = Our list of agreements is of 2019. Ask CLEISS in writing if yours is newer.
route-posted-agreement-ask = Ask CLEISS what your agreement covers
    .summary = Your certificate keeps you in your home scheme. Its agreement may pay for a part of your care here, or for none.
    .differ = The law leaves it to each agreement. Offices differ: ask CLEISS in writing.
route-several-states = Find out first which country insures you
    .summary = Only one country insures you: the one where you live, if you do 25% of your work there, else usually your employer’s.
    .differ = Telework under 50%: your employer’s country can insure you on request.
route-diplomat = Stay in the scheme of the State that sent you
    .summary = You and family with you stay outside French cover, unless you have other work here.
route-international-official = Stay in your organisation’s scheme
    .summary = Its treaty insures you. French rights, if you have any, stop meanwhile.
    .differ = The law names retired staff. For others, the treaty decides: ask your organisation in writing.
route-frontier-switzerland = Choose Swiss or French insurance within 3 months
    .summary = Without a choice in time, Swiss insurance (LAMal) applies. French insurance costs 8% of income after an allowance. The choice lasts.
route-frontier-switzerland-third = Ask your CPAM in writing who insures you
    .summary = The choice between Swiss and French insurance is for EU and Swiss citizens.
    .differ = We found no text for other citizens. Ask for a written answer.
route-frontier-monaco = Get your cover from Monaco’s funds
    .summary = The country where you work insures you. The 1952 agreement pays for care in France, without an S1.
    .differ = The agreement holds. Offices differ on the *carte Vitale*: ask before you use it.
route-frontier-europe = Register in France with an S1
    .summary = The country where you work insures you. With its S1 the French fund registers you, and you get care in both.
route-frontier-andorra = Take Andorra’s form to your CPAM
    .summary = Andorra (CASS) insures your work. The agreement of 2000 covers sickness.
    .differ = The agreement holds. Few texts say how: ask first.
route-frontier-other = Ask CLEISS which country insures you
    .summary = No European rule names it. An agreement may.
    .differ = The fund decides case by case. Ask for a written answer.

# Not insured by residence, or covered already

route-prison = Let the prison register you
    .summary = French insurance pays for your care from your first day in prison, even without a permit. You advance nothing. On day release with a job outside? Answer as a worker.
route-came-for-treatment = Ask home to pay for your care
    .summary = Coming for care opens no right.
route-organisation-family = Stay in the scheme of the embassy or organisation
    .summary = It covers you, so France does not. Paid work here changes this.
    .differ = The law names embassies. For others, the treaty decides: ask your organisation in writing.
route-covered-permit-expired = Stay covered and send your new permit
    .summary = Cover stays at least until the end of the 6th month after your permit ended (2nd with a final removal order), plus 45 days.
route-covered-permit-over = Send any valid paper now
    .summary = The fund may now close your cover. A new paper keeps or reopens it.
    .differ = By law, cover ends 45 days after a letter at the earliest. Offices differ: check yours.
route-covered = Nothing to redo: keep your cover up to date
    .summary = A new year, a new job or the end of studies asks for no new registration.

# Work in France

route-work-unlisted-permit = Keep private insurance and try form S1106
    .summary = You pay contributions, but your visa is not on the list for health cover. Expect a refusal.
    .differ = The law insures work, but asks for a listed permit. A few funds accept others. Ask for a written answer.
route-work-cross-border = Register where you work, get care where you live
    .summary = Your work insures you from its first hour, wherever you live. In Europe, an S1 opens care at home.
route-work-talent = Send your file to the talent desk in Paris
    .summary = Your work insures you from its first hour. One desk registers *talent* employees.
route-work-language-assistant = Send your file to the assistants’ desk in Paris
    .summary = Your work insures you from its first hour. Without a stamped *arrêté de nomination*, write to your CPAM.
route-work-student-portal = Register on the student site, then tell your CPAM
    .summary = Your work insures you from its first hour. For a first French number, the student site is quicker.
    .differ = By law your job is enough: form S1106 also works. The site leads to the same fund.
route-work-au-pair = Have your host family declare you, then register
    .summary = Your work insures you from its first hour. The family declares you to Urssaf within 8 days.
route-work-civic-service = Register with your *service civique* contract
    .summary = Your contract insures you from its first day.
route-work-farm = Send your papers to the MSA, the farm fund
    .summary = Your work insures you from its first hour. The fund is the MSA, not the CPAM.
route-work-special-scheme = Ask your employer which fund registers you
    .summary = Your work insures you from its first hour, with your employer’s fund or the CPAM.
    .differ = The law names a fund for each scheme, but new staff may be elsewhere. Ask for a written answer.
route-work-self-employed = Register your business, then send form S1106
    .summary = Your business insures you from its first day, even before any income. You need no number to register it.
route-work-artist = Declare your art work, then send form S1106
    .summary = Your art work insures you from the first euro.
route-work-sent = No A1 to come? Send form S1106
    .summary = Your work insures you from its first hour. Your employer abroad registers with Urssaf.
    .differ = If you are sent here for a time, your employer may still get an A1 or a certificate: then you stay insured there.
route-work = Register through your work: send form S1106
    .summary = Your work insures you from its first hour. Send the form yourself, without waiting for your employer. It is free.

# Pensions, benefits and forms from another country

route-french-pension = Register with your pension: send form S1106
    .summary = A French pension, even a small one, insures you, with or without another pension.
route-french-unemployment-benefit = Register with your benefit: send form S1106
    .summary = French unemployment benefit insures you. After it, cover goes on while you live here. Looking for work alone does not.
route-swiss-pension = Choose Swiss or French insurance within 3 months
    .summary = Your pension is Swiss only. Without a choice in time, Swiss insurance (LAMal) applies.
route-european-pension = Register in France with an S1
    .summary = The country that pays your pension pays for your care. With its S1 the French fund registers you.
route-exported-benefit = Use your European card while your U2 lasts
    .summary = Your home country pays and insures you for 3 to 6 months. The U2 gives no French number.
route-quebec-student = Take your Québec form to your CPAM
    .summary = Your form keeps your RAMQ rights in France: no three-month wait.
    .differ = The agreement sends you to the CPAM. Some schools also ask for the student site: upload the form there.
route-quebec-intern = Take your Québec form to your CPAM
    .summary = Form SE 401-Q-104 is for a compulsory, unpaid internship. An allowance counts as unpaid.
route-andorra-form = Take your Andorran form to your CPAM
    .summary = The agreement pays for care here during studies or recognised training.
    .differ = The agreement holds. Offices differ: quote it, and ask CLEISS in writing.
route-monaco-dependant = Stay covered through your parents in Monaco
    .summary = Their scheme keeps you until 21. Ask what comes next in the month before.
    .differ = The 1952 agreement covers the family. Offices differ on students: ask CLEISS in writing.
route-monaco-national = Ask Monaco’s State health service (SPME)
    .summary = It covers students from Monaco at 80%, from 21 to 28. Ask in the month before you turn 21.
route-agreement-form = Take your agreement form to your CPAM
    .summary = Your form keeps you in your home scheme. Its agreement can pay for care in France.
    .differ = The law leaves it to each agreement. Offices differ: ask CLEISS in writing.
route-ehic-end-unknown = Use your European card, and read its end date
    .summary = The card pays for your care here. Its end date is in field 9. Too early? Ask for a new card now.
    .differ = A card that ends before your course can lead to the student site. Know the date first.
route-ehic-intern = Use your European card during your stay
    .summary = You stay insured at home. The card pays for care you need here, without a French number.
    .differ = The card holds for interns. Offices differ if your allowance is high: ask for a written answer.
route-ehic-student = Use your European card during your studies
    .summary = You stay insured at home and register nowhere in France. Paid work here changes this.
route-ehic-renew = Renew your European card now
    .summary = It must last to the end of the academic year, or of your stay.
route-ehic-certificate = Ask for the card that follows your certificate
    .summary = Your certificate works like the European card, often for 3 months. Ask before it ends.
route-uk-card-student = Use your UK card, or register as a student
    .summary = The card pays for care you need here. The student site is also open, and gives a French number.
    .differ = The agreement with the UK accepts the card. Offices differ: the safe way is the student site.
route-s1-student = Register on the student site with your S1
    .summary = Your home scheme pays, and France registers you. You can get a *carte Vitale*.
route-s1-resident = Take your S1 to your CPAM
    .summary = Your home scheme pays, and France registers you. You can get a *carte Vitale*.
route-home-cover-jobseeker = Use your home cover while you look for work
    .summary = Your home scheme still covers you. Paid work here changes this.
route-ehic-short-stay = Use your European card during your stay
    .summary = You stay insured at home. The card pays for care you need here, without a French number.
route-home-scheme-first = Ask your home scheme for an S1
    .summary = Your home scheme still covers you. With its S1 the French fund registers you.
