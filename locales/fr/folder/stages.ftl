# Où en est la personne, et ce qu’elle fait à partir de là.
fact-stage = Où en êtes-vous ?
    .why = À chaque étape, ses démarches.
fact-stage-not_filed = Je n’ai pas envoyé mon dossier
    .said = Vous n’avez pas envoyé votre dossier.
fact-stage-filed = J’ai envoyé mon dossier
    .said = Vous avez envoyé votre dossier.
fact-filed = Quand l’avez-vous envoyé ?
    .why = Tous les délais partent de ce jour.
    .said = Vous avez envoyé votre dossier le { $value }.
entry-wait-two-months = Attendez et gardez la preuve d’envoi
    .text = Deux mois sans nouvelles, c’est normal. Regardez votre courrier, vos indésirables et votre espace en ligne. Vérifiez le nom sur votre boîte aux lettres.
