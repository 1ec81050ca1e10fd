# The frame of a letter.
ui-letter-name = { $name }
ui-letter-address = { $address }
ui-letter-birth = Date of birth: { $birth }
ui-letter-number = Social security number: { $number }
ui-letter-fund = { $fund }
ui-letter-conciliator = To the conciliator
ui-letter-board = To the appeal board (*commission de recours amiable*)
ui-letter-employer = { $employer }
ui-letter-payroll = To payroll
ui-letter-place = { $place }, { $date }
ui-letter-registered = Registered letter with acknowledgement of receipt
ui-letter-greeting = Dear Sir or Madam,
ui-letter-closing = Yours faithfully,
ui-letter-signature = Signature:
ui-letter-enclosed = Enclosed:
