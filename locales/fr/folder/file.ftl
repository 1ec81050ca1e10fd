# Le dossier de la personne.
ui-file-title = Votre dossier
