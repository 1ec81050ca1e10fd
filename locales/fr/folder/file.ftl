# Le dossier de la personne : où elle en est, quoi faire maintenant, les dates, les papiers.
ui-file-title = Votre dossier
ui-place = Où en êtes-vous ?
ui-place-not-said = Vous ne l’avez pas encore dit. Nous supposons que votre dossier n’est pas envoyé.
ui-place-change = Dire où vous en êtes
ui-to-do = À faire maintenant
ui-dates = Vos dates
ui-day-from = À partir du { $date }
ui-day-to = jusqu’au { $date }
ui-day-by = Au plus tard le { $date }
ui-day-ends = Se termine le { $date }
ui-day-expect-from = D’habitude à partir du { $date }
ui-day-expect-to = jusqu’au { $date } ; cela varie d’une caisse à l’autre
ui-day-over = (passé)
ui-basis = Degré de certitude, loi et sources
ui-calendar = Mettre ces dates dans votre agenda
ui-calendar-about = Vous recevez un fichier (.ics) que votre agenda sait ouvrir. Rouvrez-le plus tard : les dates sont mises à jour.
ui-calendar-name = Assurance maladie en France
