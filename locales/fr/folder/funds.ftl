# Le nom de la caisse.
ui-local-fund = Votre caisse : { $name }
ui-local-funds = L’une d’elles, selon votre commune : { $name }
