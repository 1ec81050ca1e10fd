# The fund by name.
ui-local-fund = Your fund: { $name }
ui-local-funds = One of these, by your commune: { $name }
ui-fund = Your local fund
    .where = Postcode or number of your *département*
    .unknown = No fund found. Type five digits, or two for the *département*.
