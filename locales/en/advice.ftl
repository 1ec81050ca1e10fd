# The number the person holds

advice-payroll-number = An NTT is a payroll number, not yours
    .text = It opens no right. Payroll may use it for three months: send your file now.
advice-waiting-number = You have a waiting number (NIA)
    .text = No ameli account and no card yet: pay, and post the care sheet (*feuille de soins*). Send the birth certificate if you have not.
advice-number-for-life = Write your number on the form
    .text = A permanent number (NIR) is for life, but the file opens your rights.
advice-number-on-portal = You have a number: use form S1106
    .text = The student site is for people without a number.
advice-definitive-number = Open your ameli account, then order the card
    .text = It is free.
advice-old-number = Have your old number replaced
    .text = It ended in 2022. Write it on the form: the fund gives you a new one.
advice-which-number = How to know which number you have
    .text = A waiting number and a permanent one look alike. If you can open an ameli account, yours is permanent. If only payroll knows it, it is an NTT.

# Papers

advice-file-at-once = File now, even without a birth certificate
    .text = Your identity paper or permit is enough to start.
advice-act-european = European certificate: no translation
    .text = No office may ask for one: quote CSS R114-7 I 2°. EU certificates need no stamp (Regulation 2016/1191). The registry often issues a multilingual form too.
advice-act-multilingual = Ask for the multilingual extract (CIEC)
    .text = It needs no translation and no stamp. Without it, the fund may ask for a translation (Cabo Verde, Moldova: a stamp too).
advice-act-in-french = Ask for the certificate in French
    .text = In French, it needs no translation.
advice-act-exempt = No apostille, no legalisation
    .text = A treaty with France exempts this country’s certificates.
advice-act-exempt-unsure = Probably no apostille, no legalisation
    .text = A treaty seems to exempt this country’s certificates. Send what you have and wait for the request.
advice-act-apostille = Apostille: get it before you leave if you can
    .text = Only the country that issued the certificate gives it, never France. Translate after, stamp included. Some funds do without. If you are here, send what you have and wait for the request.
advice-act-legalisation = Legalisation: get it before you leave if you can
    .text = First the foreign ministry there, then the French consulate. Some funds do without. If you are here, send what you have and wait for the request.
advice-act-taiwan = Legalisation: get it before you leave if you can
    .text = Ask the French Office in Taipei. Some funds do without. If you are here, send what you have and wait for the request.
advice-act-unsure = Ask the fund before you pay for a stamp
    .text = A treaty may exempt this country’s certificates: quote CSS R114-7 I 2°. If you are here, send what you have and wait for the request. Before you leave: apostille, or else legalisation.
advice-act-china = Apostille since 7 November 2023
    .text = A certificate legalised before that day stays good. Send the notarial certificate (gongzheng). Translate it in France.
advice-act-canada = Apostille since 11 January 2024
    .text = A certificate legalised before that day stays good. Ask for the long form, with your parents’ names.
advice-act-bangladesh = Apostille since 30 March 2025
    .text = A certificate legalised before that day stays good.
advice-act-saudi-arabia = Apostille since 7 December 2022
    .text = A certificate legalised before that day stays good.
advice-act-pakistan = Apostille since 9 March 2023
    .text = A certificate legalised before that day stays good.
advice-act-rwanda = Apostille since 5 June 2024
    .text = A certificate legalised before that day stays good.
advice-act-algeria = Apostille since 9 July 2026, not needed here
    .text = A treaty with France exempts this country’s certificates.
advice-act-viet-nam = Apostille since 11 September 2026, not needed here
    .text = A treaty with France exempts this country’s certificates.
advice-act-senegal = Apostille since 23 March 2023, probably not needed
    .text = A treaty seems to exempt this country’s certificates. Send what you have and wait for the request.
advice-act-japan = Japan issues no birth certificate
    .text = Send the one that its embassy in France issues. Or the koseki, translated: ask the fund first if it wants an apostille.
advice-no-birth-certificate = If you cannot get a birth certificate
    .text = Within the three months, write to the fund why it is impossible, with proof. Offer another paper. Quote CSS R114-7 V.
advice-names-differ = If your names differ from the certificate
    .text = Add the paper that explains it, such as a marriage certificate.
advice-hosted = Your host gives you three papers
    .text = A signed statement, their ID, and a bill or rent receipt in their name.
advice-no-stable-home = You can have an address without a home
    .text = Ask a CCAS or an approved association for a *domiciliation*. It is free.

# Permits

advice-permit-ends-soon = Renew your permit now
    .text = It ends within three months. Apply before: it must be valid the day you apply.
advice-permit-grace = If your permit ends one day
    .text = Cover stays at least until the end of the 6th month after your permit ended (2nd with a final removal order), plus 45 days. Not if you leave, or another country insures you.
advice-job-later-outside-europe = Your job will cover you from its first hour
    .text = That day, send form S1106 with the signed contract: no three-month wait.
advice-student-aid-without-permit = More than three months without a permit
    .text = State medical aid (AME) can pay for your care meanwhile.

# Family

advice-attach-children = Attach your children too
    .text = A child is covered through a parent until 18. One parent can ask, or both. Add their birth certificates.
advice-attach-children-now = Attach your children now
    .text = A child is covered through an insured parent until 18. Add their birth certificates.
advice-children-do-not-wait = Your children do not wait three months
    .text = Ask for their cover now, with your asylum certificate and their papers.
advice-each-adult-files = Each adult files alone
    .text = Who joins you to settle, once you are insured, has no three-month wait.
advice-talent-family = Family in the same file
    .text = Add your partner’s form and your children’s papers. If they arrive later, they write to their local fund.

# Money

advice-help-with-costs = Help with costs (C2S)
    .text = Ask with form S3711 once your cover is open. Ceilings for one person, a year: { $amount-c2s-free } (free), { $amount-c2s-paid } (cheap).
advice-subsidiary-contribution = A contribution on capital income
    .text = Urssaf may ask for it if you, and your spouse or PACS partner, earn little from work, much from capital, and get no pension or unemployment benefit. Limits a year: work under { $amount-csm-work } each, capital over { $amount-csm-capital }.
advice-new-contribution = A new contribution may come
    .text = Since 31 December 2025, the law asks people who do not work, and whom a treaty frees from French contributions, to pay for cover. We found no published amount.
advice-cvec = The CVEC is not health insurance
    .text = It pays for campus life. A top-up plan (*mutuelle*) is optional and does not replace health cover.

# Meanwhile

advice-keep-care-sheets = Keep every care sheet
    .text = Once your cover starts, care counts even before you have a number.
advice-private-is-no-substitute = Private insurance does not replace French cover
    .text = Keep it until the fund says yes. To refuse French cover on purpose is an offence.
advice-stop-home-card = Stop using your home card or S1 here
    .text = Your work insures you from its first hour. Tell your home scheme.
advice-intern-accidents = Accidents at work have their own cover
    .text = French law covers accidents during an internship here. Your agreement says who declares them. With an A1, home pays.
advice-intern-allowance = A high allowance raises a question
    .text = Above 15% of the hourly social security ceiling, you pay contributions. No text says if this opens rights.
advice-english-by-phone = You can call in English
    .text = For the price of a call.

# When stuck

advice-no-answer = No answer after two months
    .text = Call, then write. After two more months of silence, treat it as a refusal.
advice-refusal = If you get a refusal
    .text = Write to the appeal board (*commission de recours amiable*) within two months. The limit counts only if the letter states it. It is free. The fund’s conciliator can help.
advice-after-nine-months = Past nine months with a waiting number
    .text = It does not expire by itself if your file is complete. If care is no longer paid back, quote CSS R114-7 and L161-15-1.
advice-entered-as-student = Say that you came to study
    .text = Add your certificates of enrolment and the date you arrived.
advice-swiss-choice-late = Your three months to choose are over
    .text = Without a choice in time, Swiss insurance (LAMal) applies. Write to the canton and to your fund at once. Keep a copy and proof of posting.

# Mistakes

advice-portal-certificate = The admission letter is not enough
    .text = Nor is the letter for your visa. Wait for the final certificate.
advice-portal-files = One PDF a heading, and your own IBAN
    .text = All pages of a paper in one file. Then check your space on the site: replace what is refused.
advice-provisional-number = The first number is a waiting number
    .text = No ameli account and no card yet: pay, and post the care sheet (*feuille de soins*).
advice-must-join = No fee and no private plan replaces this
    .text = Health cover is free for students. A top-up plan (*mutuelle*) is optional and does not replace health cover.
advice-moving-or-leaving = When you move or leave France
    .text = Give the fund your new address. If you leave, tell it, give the card back and keep your number.
advice-refugee-papers = OFPRA papers replace your birth certificate
    .text = If you are asked for one, quote CSS R114-8 3°.
advice-home-card-during-wait = Your European card may cover you meanwhile
    .text = Ask your home scheme.
advice-home-cover-elsewhere = Tell your home scheme that you live here
    .text = The fund can refuse while another country covers you (CSS R111-3 I). Ask for an S1, or for a statement that your cover ended.
advice-s1-not-for-you = Ask your home scheme in writing if this S1 is valid
    .text = It may not count for citizens of countries outside the EU. Keep private insurance meanwhile.
advice-permit-has-ended = Your permit has ended
    .text = Renew it now, then answer again: it has expired.
advice-number-is-no-cover = A payroll number (NTT) is no cover
    .text = No *attestation de droits*? Answer again: no cover.
advice-children-ask-now = Ask for your children’s cover now
    .text = The law is not clear for them. Send form S3705 at once.
advice-worked-since = Have you worked in France since you came?
    .text = Your rights may be open already: send form S1106 now, with your payslips.
advice-ame-too = No resources? Ask for AME too
    .text = It can help Europeans without rights after three months.
advice-asylum-papers = Do not ask your country’s authorities for papers
    .text = Your asylum certificate is enough to start. Write to the fund why other papers cannot be had.
advice-visitors-count = If they refuse a visitor or a receipt
    .text = The law excludes neither. Quote the order of 10 May 2017.
advice-algerian-spouse-studies = Your family visa can open cover now
    .text = Your partner is insured in France? An ameli expert accepts this visa. Send form S1106 and ask for a written answer.
advice-pension-asks-home = Your pension can pay for care here
    .text = Ask the country that pays it for form S1.
advice-work-accident = An accident at work is covered
    .text = Also without a permit. Get a medical certificate and tell your employer in writing. Your work opens no other cover without a permit.
advice-minor-with-parent = Ask for cover through your parent
    .text = Your parent is insured here: form S3705 covers you until 18. You need no permit for this.
advice-born-in-france = Born in France? You have a number already
    .text = It was given at birth. It is often on a parent’s *attestation de droits*. Or ask your CPAM.
advice-covered-validate-visa = Validate your visa
    .text = Your stay counts only with a validated visa. Cover needs a lawful stay.
advice-permit-for-own-account = Check that your permit allows a business
    .text = A permit for students or employees does not. Ask the prefecture for the card *entrepreneur/profession libérale* first.
advice-card-after-treatment = The fund may say that you came for care
    .text = Send your file all the same, with your card. A refusal? Ask for it in writing, and get help.
advice-s1-of-a-pension = A pension from Denmark, Iceland, Liechtenstein or Norway
    .text = Its S1 may not count for citizens of countries outside the EU. Ask your fund in writing.
advice-european-official = Does another European State send you?
    .text = Ask its scheme for form S1. It pays for care here, for your family too.
