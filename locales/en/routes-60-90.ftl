# Students, schools, internships and research stays

route-student-short-stay = Keep private insurance for your stay
    .summary = A short-stay visa opens no French cover, even to a student. Your insurance pays. A long-stay visa would change this.
route-student-mayotte = Get insured in Mayotte before you leave
    .summary = You are already in a French scheme. Ask the Mayotte fund (*CSSM*) to insure you in your own name.
    .differ = Mayotte has its own scheme, and funds elsewhere take over your file in different ways. Leave with your rights certificate and your card.
route-student-saint-pierre-minor = Stay on your parents’ cover until 18
    .summary = The Saint-Pierre-et-Miquelon fund (*CPS*) gives you a form for your fund here. At 18, you file in your own name.
    .differ = Funds here use the form in different ways. Ask the *CPS* for it before you leave.
route-student-overseas-number = Send form S1106 to the fund of your new home
    .summary = You have a definitive number, so you do not need the student site. You are enrolled: no three-month wait.
    .differ = ameli sends overseas students to the student site. The overseas funds say S1106 once you have a number. If the form comes back, use the site.
route-student-overseas-portal = Register on the student site
    .summary = You have no French number yet. You are enrolled: no three-month wait, and no permit.
route-student-known-number = Send form S1106 with your old number
    .summary = A number is for life, and the student site is for people without one. You are enrolled: no three-month wait.
route-student-french = Register on the student site
    .summary = It also serves French people born or raised abroad. You are enrolled: no three-month wait, and no permit.
route-student-validate-visa = Validate your visa, then use the student site
    .summary = Your visa counts as a permit only once validated online, within three months of arrival. You are enrolled: no three-month wait.
route-student-temporary-visa = Use the student site and keep insurance
    .summary = Your visa (*VLS-T*) cannot be validated. The fund may accept it or not. Keep insurance until it says yes.
    .differ = Campus France says students with this visa are covered. The order of 10 May 2017 does not list it. Apply, and keep insurance until the fund says yes.
route-student-portal = Register on the student site
    .summary = You are enrolled and your permit counts: no three-month wait. Your cover starts with your enrolment.
route-student-no-permit = Get a permit that counts, then register
    .summary = Health cover needs a permit on the official list on the day you apply. A renewal receipt (*récépissé*) counts.
    .differ = Some funds refuse a first-application receipt. The last line of the order of 10 May 2017 accepts any valid, named prefecture paper. Quote it.
route-student-ask-ehic = Ask your home fund for the European card
    .summary = Your home scheme pays while you only study here. If it refuses, the student site is open to you.
route-student-european-short = Ask for the European card for your stay
    .summary = France does not insure a study stay of up to three months. Without home cover, take private insurance. Paid work changes this at once.
route-student-european-portal = Register on the student site
    .summary = No home scheme covers you, so France can. You are enrolled: no three-month wait. The site asks for your resources.
route-enrolment-pending = Finish enrolling, then register
    .summary = The student site needs your final enrolment and a French address. Care before enrolment is not covered: keep insurance.
route-volunteer = Use your programme’s insurance
    .summary = This volunteering is not work in French law, so it opens no French cover. Paid work or an enrolment would.
route-trainee-cooperation = Send form S1106 with both agreements
    .summary = Your internship comes under a co-operation agreement: no three-month wait.
    .differ = The law drops the wait for these trainees (CSS D160-2 II 5°). Some funds do not know it. Quote the article and name the agreement.
route-secondary-school = Send form S1106 and keep insurance
    .summary = From 16 you can ask for cover in your own name. Keep insurance until the fund says yes.
    .differ = The law drops the wait in any school (CSS D160-2 II 5°). Funds may keep this for higher education. Quote the article.
route-secondary-school-no-permit = Keep insurance and write to the fund
    .summary = Your visa or paper is not on the list for health cover. Ask the fund in writing what it accepts.
    .differ = A minor needs no permit to stay in France. The list of papers forgets the pupil visa (*mineur scolarisé*). Ask for a written answer.
route-other-school = Send form S1106 and keep insurance
    .summary = The student site is for higher education. Your school may still free you from the three-month wait.
    .differ = The law drops the wait in any school (CSS D160-2 II 5°). Funds may keep this for higher education. Quote the article.
route-placement-european = Use your home cover for your stay
    .summary = An internship or research stay is not a job, so it opens no French cover. If home gives no card, take private insurance.
route-placement-short = Keep private insurance for your stay
    .summary = An internship or research stay of up to six months opens no French cover. A work contract or an enrolment would.
route-placement-wait = Ask for cover after three months
    .summary = You must have lived here more than three months, and stay more than six. Keep insurance until the fund says yes.
route-placement-residence = Send form S1106 as a resident
    .summary = You have lived here more than three months and stay more than six. Keep insurance until the fund says yes.
    .differ = The law opens residence cover to you. Some universities and funds say interns and guests have none. File, and ask for a written answer.

# Family

route-child = Attach the child to an insured parent
    .summary = A child is covered through a parent until 18. One parent can ask, or both. No three-month wait.
route-child-in-care = The child’s service asks for cover
    .summary = In the care of *ASE* or *PJJ* there is no three-month wait. For a minor, the service’s paper replaces the birth certificate.
route-algerian-spouse = Send form S1106 with your family visa
    .summary = This short visa was accepted for the Algerian spouse of a French person. No three-month wait.
    .differ = The order of 10 May 2017 does not list this visa. An ameli expert accepts it. If an office refuses, ask for a written decision and appeal.
route-family-join = Send your own form S1106
    .summary = You come to settle with a person insured here: no three-month wait. Each adult files alone.
    .differ = The law takes spouses, *PACS* and cohabiting partners (CSS D160-2 II 3°). Some funds also want a family visa. Quote the article.
route-family-no-motive = Send your own form S1106 and keep insurance
    .summary = You come to settle with a person insured here: the law asks for no wait. Your visa names no family motive.
    .differ = The law asks for no family visa (CSS D160-2 II 3°). Some funds do, or want three months here. Quote the article, and keep insurance three months.

# Protection

route-refugee = Send form S1106: there is no wait
    .summary = You are covered at once. *OFPRA* papers replace your birth certificate.
route-temporary-protection = Show your permit to the fund
    .summary = You are covered from your permit (*APS*), with no three-month wait.
    .differ = The government dropped the wait in 2022; the code does not say so. If an office asks for three months, ask for a written answer.
route-asylum-minor = Ask for cover for the child now
    .summary = A minor who asks for asylum, or whose parent does, is covered with no three-month wait.
route-asylum-wait = Ask for cover after three months
    .summary = Adults wait three months. Until then hospitals give urgent care. You can post the file about 15 days before the date.
route-asylum = Send form S1106 to your fund
    .summary = Your asylum certificate counts as a permit, in every procedure. Ask for help with costs (*C2S*) at the same time.

# Residence

route-short-stay = Keep your own insurance for this stay
    .summary = A stay of up to three months opens no French cover. Public hospitals treat emergencies. Moving here to live changes this.
route-eu-permanent = Send form S1106 as a permanent resident
    .summary = After five years of lawful residence, you have the rights of a French citizen. No one checks your resources.
route-job-starts-later = Send form S1106 when your job starts
    .summary = You are covered from the first hour of work. Until then, use home or private cover.
route-eu-worked-before = Send form S1106 with your old payslips
    .summary = Even short work in France opened rights. They last while you live here lawfully.
    .differ = Health cover ends only with stable and lawful residence (CSS L161-15-1). Some offices count months after the job: those concern sick pay. Quote the article.
route-eu-jobseeker = Ask your home scheme first
    .summary = Who came to look for work, and still does, is left out of residence cover. Any paid work, even a few hours, changes this.
route-eu-jobseeker-grey = Ask your home scheme, then your fund
    .summary = The law leaves out people who came to look for work. Others can apply, but the fund decides.
    .differ = The law names only those who came to look for work (CSS L160-6 6°). Offices often refuse all jobseekers. Say in writing how you entered, then appeal.
route-eu-inactive-wait = Ask for cover after three months
    .summary = Then use the site for inactive Europeans. Until then, ask your home scheme and keep insurance.
route-eu-inactive-low = Apply, and explain your situation
    .summary = Your resources are below the usual level. The fund must weigh your whole situation.
    .differ = ameli refuses below the *RSA* ({ $amount-rsa } a month for one person). The law weighs your situation (CESEDA R233-1). Appeal a refusal that gives only a figure.
route-eu-inactive = Apply on the site for inactive Europeans
    .summary = It is free. You need more than three months here, resources, and no cover at home. Your rights are checked every year.
    .differ = In law the *RSA* ({ $amount-rsa } a month for one person) is always enough. From 65, ameli asks for more. Quote CESEDA R233-1.
route-french-after-volunteering = Send form S1106: there is no wait
    .summary = After a *VIE* or *VIA*, with no other cover, you are covered at once.
route-french-returning-wait = Ask for cover after three months
    .summary = French people wait too, unless they work. The *CFE* covers its members for these three months.
route-french-returning = Send form S1106 as a resident
    .summary = You have lived here more than three months. Give your old number if you have one.
route-validate-visa = Validate your visa first
    .summary = Your visa counts as a permit only once validated online, within three months of arrival.
route-permit-not-listed = Keep private insurance for now
    .summary = Your visa is not on the list for health cover. A residence card or a named prefecture paper would change this.
route-minor-without-permit = Ask for State medical aid (*AME*) now
    .summary = A minor gets it at once, whatever the parents’ situation. It is free.
route-urgent-care = Get care at a hospital desk (*PASS*)
    .summary = State medical aid (*AME*) opens after more than three months without a permit. Until then hospitals give urgent care.
route-state-medical-aid = Ask for State medical aid (*AME*)
    .summary = It pays for care for a year, below { $amount-c2s-free } a year for one person. It is free. The first time, go in person.
route-residence-too-short = Keep insurance and write to the fund
    .summary = Residence cover is for people whose home, or main stay, is in France.
    .differ = The law wants a permanent home here, or more than six months in the calendar year. Funds often refuse shorter stays. Ask for a written answer.
route-residence-wait = Ask for cover after three months
    .summary = You must have lived here more than three months without a break. Your permit must be valid the day you apply.
route-residence = Send form S1106 as a resident
    .summary = You have lived here more than three months and your permit counts. Keep insurance until the fund says yes.
    .differ = The law excludes neither visitors nor receipts. Some funds refuse them. Quote the order of 10 May 2017 and ask for a written answer.

# Nothing fits

route-fund-decides = Write to your fund
    .summary = We found no sure way with these answers. The fund of your home must look at your case. A social service can help.
    .differ = The fund of your home decides (CSS R312-1). A refusal at the desk is not a decision: ask for a written answer.
