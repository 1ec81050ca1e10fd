# The fund by name.
ui-local-fund = Your fund: { $name }
ui-local-funds = One of these, by your commune: { $name }
