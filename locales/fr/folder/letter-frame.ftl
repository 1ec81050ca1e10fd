# Le cadre d’une lettre.
ui-letter-name = { $name }
ui-letter-address = { $address }
ui-letter-birth = Date de naissance : { $birth }
ui-letter-number = Numéro de sécurité sociale : { $number }
ui-letter-fund = { $fund }
ui-letter-conciliator = À l’attention du conciliateur
ui-letter-board = Commission de recours amiable
ui-letter-employer = { $employer }
ui-letter-payroll = Service de la paie
ui-letter-place = { $place }, le { $date }
ui-letter-registered = Lettre recommandée avec avis de réception
ui-letter-greeting = Madame, Monsieur,
ui-letter-closing = Je vous prie d’agréer, Madame, Monsieur, mes salutations distinguées.
ui-letter-signature = Signature :
ui-letter-enclosed = Pièces jointes :
