# Le nom de la caisse.
ui-local-fund = Votre caisse : { $name }
ui-local-funds = L’une d’elles, selon votre commune : { $name }
ui-fund = Votre caisse
    .where = Code postal ou numéro du département
    .unknown = Aucune caisse trouvée. Tapez cinq chiffres, ou deux pour le département.
