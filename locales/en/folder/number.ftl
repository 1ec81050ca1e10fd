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

ui-nr-own-payslip = A payslip can show either of them. Look at your letters from the health fund.
ui-nr-see = What else do you see?
ui-nr-see-account = I have an ameli account, a *carte Vitale*, or a letter with “numéro définitif”
ui-nr-see-waiting = My letter says “numéro d’attente”, “provisoire” or “NIA”
ui-nr-see-payslip = I know it only from my payslips
ui-nr-see-none = None of these

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

# What it is
number-own = This has the form of a number of your own
    .text = It is either a waiting number (NIA) or your permanent number (NIR). Both look the same.
number-nir = This is your permanent number (NIR)
    .text = It is yours for life. The number alone opens no rights: your situation does, by a file with the health fund.
number-nia = This is a waiting number (NIA)
    .text = It becomes your permanent number once your birth certificate is checked.
number-ntt = This is a technical number of your employer (NTT)
    .text = It is for payroll only. No health fund knows it.
number-old = This is an old provisional number
    .text = It begins with 7 or 8. These numbers ended on 31 December 2022.
number-internal = Funds use this number among themselves
    .text = It begins with 5 or 6. It is not a number of your own.
number-unclear = This looks provisional, but we found no good source
    .text = It begins with 3 or 4. The check that the health insurance publishes does not know such numbers.

# What it allows, or not
use-pay = Your pay: your employer must accept it, and declares you with it.
use-pay-three-months = Your pay, for three months: your employer declares you with it.
use-certificate = The proof that you are covered (*attestation de droits*).
use-paper-refund = Refunds by paper care sheet (*feuille de soins*).
use-electronic-refund = Refunds without paper.
use-account = An ameli account.
use-card = The *carte Vitale* and its app.

# What to do, in order
next-look-at-letters = Look at your letters from the fund: “numéro d’attente”, “provisoire” and “NIA” mean a waiting number.
next-try-account = Try to open an account on ameli.fr. If it opens, your number is permanent.
next-ask-fund = Ask your health fund (CPAM) which number is yours. Have your identity document with you.
next-open-account = Open your account on ameli.fr.
next-order-card = Order the *carte Vitale* there. It is free.
next-if-no-account = If the account does not open, your rights are not open yet. Answer the questions here: they lead to your file.
next-send-act = Send the fund your birth certificate, if you have not. You have three months from the day it asks.
next-post-sheets = Post each *feuille de soins* to the fund, with the prescription and your *RIB*.
next-give-employer = If you work, give the number to your employer.
next-send-file = Send your file to the health fund now. Rights by work begin on the first day.
next-replace-at-work = When the fund gives you a number, give that one to your employer.
next-keep-sheets = Keep each *feuille de soins* until then. You have two years to send them.
next-replace-old = Ask the health fund (CPAM) for a number that begins with 1 or 2.
next-write-old-down = Write the old one on your form too: the fund can find your file by it.
