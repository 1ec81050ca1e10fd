# Which number do I have? A tool of its own.
ui-nr-lead = Type the number. It stays on this screen: it is not kept and not sent.
ui-nr-field = Your number, with or without spaces
ui-nr-check = Check
ui-nr-hide = Hide the number
ui-nr-letters = My number has a letter (2A or 2B)

ui-nr-nothing = Type the number first
ui-nr-key = The digits and the key do not match
ui-nr-key-text = The last two digits (the key) do not belong to the 13 before them. Compare each digit with your paper. If all 13 are right, the key is { $value }.
ui-nr-missing = { $count ->
    [one] 1 digit is missing
   *[other] { $count } digits are missing
 }
ui-nr-too-many = { $count ->
    [one] There is 1 digit too many
   *[other] There are { $count } digits too many
 }
ui-nr-length-text = A social security number has 13 digits, or 15 with its key.
ui-nr-sign = Sign number { $count } is not a digit
ui-nr-sign-text = Only 2A or 2B, in the sixth and seventh place, may hold a letter. Compare with your paper: O is 0, I is 1.
ui-nr-month = The fourth and fifth digits are not a month
ui-nr-month-text = They go from 01 to 12, or from 20 to 99 if the month is not known.
ui-nr-first = No number begins with 0 or 9
ui-nr-first-text = A number of your own begins with 1 or 2. Check that you typed all of it.
ui-nr-perhaps-payroll = Is it only on your payslips? Then your employer may have made it up: it can have any length.

ui-nr-own = This has the form of a number of your own
ui-nr-own-text = It is either a waiting number (NIA) or your permanent number (NIR). Both look the same.
ui-nr-own-payslip = A payslip can show either of them. Look at your letters from the health fund.
ui-nr-see = What else do you see?
ui-nr-see-account = I have an ameli account, a *carte Vitale*, or a letter with “numéro définitif”
ui-nr-see-waiting = My letter says “numéro d’attente”, “provisoire” or “NIA”
ui-nr-see-payslip = I know it only from my payslips
ui-nr-see-none = None of these

ui-nr-nir = This is your permanent number (NIR)
ui-nr-nir-can = It is yours for life. With open rights: an ameli account, the *carte Vitale*, and electronic refunds.
ui-nr-nir-not = The number alone opens no rights. Your situation does, by a file with the health fund.
ui-nr-nir-do = Open your ameli account and order the card. If the account does not open, your rights are not open yet: start the questions here.
ui-nr-nia = This is a waiting number (NIA)
ui-nr-nia-can = Refunds by paper care sheet (*feuille de soins*), an *attestation de droits*, and your pay. Your employer must accept it.
ui-nr-nia-not = No ameli account and no *carte Vitale* until it becomes permanent.
ui-nr-nia-do = Send the fund your birth certificate, if you have not. Post each care sheet with the prescription and your *RIB*. Give the number to your employer.
ui-nr-ntt = This is a technical number of your employer (NTT)
ui-nr-ntt-can = Your employer can pay you and declare you with it, for three months.
ui-nr-ntt-not = It opens no right to care. No health fund knows it.
ui-nr-ntt-do = Send your file to the health fund now. When it gives you a number, give that one to your employer. Keep your care sheets until then.
ui-nr-old = This is an old provisional number
ui-nr-old-can = Nothing any more. These numbers ended on 31 December 2022.
ui-nr-old-not = No refund, no ameli account, no card.
ui-nr-old-do = Write it on your form and ask the health fund (CPAM) for a number that begins with 1 or 2.
ui-nr-internal = Funds use this number among themselves
ui-nr-internal-text = It begins with 5 or 6. Ask your health fund (CPAM) which number is yours.
ui-nr-unclear = This looks provisional, but we found no good source
ui-nr-unclear-text = It begins with 3 or 4. Ask your health fund (CPAM) which number is yours.

ui-nr-can = What it allows
ui-nr-not = What it does not allow
ui-nr-do = What to do
ui-nr-says = What the digits say
ui-nr-male = Sex in the civil-status paper: male
ui-nr-female = Sex in the civil-status paper: female
ui-nr-year = Year of birth: ends in { $value }
ui-nr-month-is = Month of birth: { $count }
ui-nr-month-not = Month of birth: not said. That is normal for some people born abroad.
ui-nr-department = Place of birth: France, department { $value }
ui-nr-abroad = Place of birth: abroad, country code { $value }
ui-nr-country = Place of birth: abroad, probably { $value } (a hint: borders and codes have changed)

ui-nr-birth = Does it fit your birth?
ui-nr-birth-sex = Sex in your civil-status paper
ui-nr-birth-sex-none = No answer
ui-nr-birth-male = Male
ui-nr-birth-female = Female
ui-nr-birth-year = Year of birth, four digits
ui-nr-birth-month = Month of birth, 1 to 12
ui-nr-birth-country = Country of birth
ui-nr-birth-department = Department of birth (for example 69, 2A or 972)
ui-nr-fits-sex = Sex
ui-nr-fits-year = Year
ui-nr-fits-month = Month
ui-nr-fits-place = Place
ui-nr-fits = fits
ui-nr-fits-not = does not fit
ui-nr-fits-perhaps = cannot be told from the digits
ui-nr-differs = Compare with your paper: a digit may be wrong, or it is the number of somebody else, or your employer made it up. If the paper says the same, ask the fund to correct your file.
