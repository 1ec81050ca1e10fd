# Le dossier de la personne : où elle en est, quoi faire maintenant, les dates, les papiers.
ui-file-title = Votre dossier
ui-place = Où en êtes-vous ?
ui-place-not-said = Vous ne l’avez pas encore dit. Nous supposons que votre dossier n’est pas envoyé.
ui-place-change = Dire où vous en êtes
ui-to-do = À faire maintenant
ui-dates = Vos dates
ui-day-over = (passé)
ui-basis = Degré de certitude, loi et sources
ui-calendar = Mettre ces dates dans votre agenda
ui-calendar-about = Vous recevez un fichier (.ics) que votre agenda sait ouvrir. Rouvrez-le plus tard : les dates sont mises à jour.
ui-keep = Garder ce dossier
ui-keep-switch = Garder mon dossier sur cet appareil
ui-keep-what = Sont gardés : vos réponses, où vous en êtes et les papiers cochés. Dans ce navigateur seulement. Rien n’est envoyé.
ui-keep-shared = Vous partagez cet appareil ? Laissez désactivé, ou effacez avant de partir.
ui-keep-erase = Effacer ce qui est gardé
ui-keep-impossible = Ce navigateur ne laisse rien garder à la page. Créez un lien privé, ou imprimez.
ui-link = Emporter le dossier
ui-link-about = Un lien privé ouvre vos réponses sur un autre appareil, ou chez une personne qui vous aide. Il ne contient ni nom ni date de naissance exacte.
ui-link-make = Créer un lien privé
ui-link-beware = Toute personne qui a ce lien voit vos réponses. Ne le donnez qu’à des gens de confiance.
ui-link-yours = Votre lien privé
ui-link-copy = Copier le lien
ui-link-copied = Copié.
ui-link-picture = L’afficher en image (code QR)
ui-link-picture-is = Votre lien privé en code QR
ui-notes-title = Avant de continuer
ui-notes-link-damaged = Ce lien est illisible
ui-notes-device-damaged = Ce qui était gardé est illisible
ui-notes-damaged = Une partie manque ou a été modifiée. Recommencez : cela prend environ deux minutes.
ui-notes-newer = Il vient d’une version plus récente de cette page. Rechargez la page, puis rouvrez-le.
ui-notes-afresh = Recommencer
ui-notes-made = Ces réponses ont été données avec les règles du { $date }. Les règles ont changé depuis.
ui-notes-moved = Votre parcours était :
ui-notes-moved-to = Avec les règles d’aujourd’hui, c’est :
ui-notes-again = Ces questions ont changé. On vous les repose :
ui-notes-gone = { $count ->
    [one] 1 réponse n’est plus nécessaire.
   *[other] { $count } réponses ne sont plus nécessaires.
 }
ui-notes-go-on = Continuer
ui-calendar-name = Assurance maladie en France
ui-day-from = À partir du { $date }
ui-day-to = jusqu’au { $date }
ui-day-by = Au plus tard le { $date }
ui-day-ends = Se termine le { $date }
ui-day-expect-from = D’habitude à partir du { $date }
ui-day-expect-to = jusqu’au { $date } ; cela varie d’une caisse à l’autre
