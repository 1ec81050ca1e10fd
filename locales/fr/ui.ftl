# Les mots de la page
ui-name = Sécu Check
ui-language = Langue
ui-preview = Aperçu : comme si on était le { $date }
ui-outdated = Ces règles ont été vérifiées le { $date }. Demandez avant de vous y fier.
ui-back = Retour
ui-continue = Continuer
ui-new-window = (nouvelle fenêtre)
ui-unknown = Je ne sais pas
ui-none-of-these = Rien de tout cela
ui-amount-to-check = montant à vérifier

# Début
ui-start-title = Vous arrivez en France ?
ui-start-lead = Trouvez comment obtenir une couverture santé, un numéro de sécurité sociale et une *carte Vitale*.
ui-start-get = Que faire d’abord, avec quels papiers, avant quand, à qui demander
ui-start-time = 4 à 8 questions, environ 2 minutes
ui-start-private = Vos réponses restent sur cet appareil. Rien n’est envoyé.
ui-start-free = Gratuit et indépendant. Vérifié avec la loi le { $date }.
ui-start = Commencer
ui-open-number = Quel numéro ai-je ?
ui-start-scope = Pour la France métropolitaine, la Guadeloupe, la Guyane, la Martinique, La Réunion, Saint-Barthélemy et Saint-Martin.
ui-start-status = Ce n’est pas un site de l’État. La caisse décide de votre dossier.

# Question
ui-question = Question { $count }
ui-left-none = la dernière
ui-left-before-result = dernière avant le résultat
ui-left-exactly = encore { $max } après
ui-left-up-to = encore { $max } au plus
ui-left-between = encore { $min } à { $max }
ui-why-ask = Pourquoi cette question :
ui-help = Aide pour cette question
ui-country-label = Pays
ui-country-hint = Tapez les premières lettres. Puis choisissez dans la liste.
ui-country-chosen = Vous avez choisi : { $value }
ui-country-found = { $count ->
    [0] Aucun pays avec ces lettres
    [one] 1 pays. Les flèches déplacent, Entrée choisit.
   *[other] { $count } pays. Les flèches déplacent, Entrée choisit.
}
ui-country-other-names = AE: dubai; CD: rdc; CZ: republique tcheque; GB: angleterre, ecosse, grande bretagne, pays de galles, irlande du nord, uk; KR: coree; NL: hollande; PS: palestine; SZ: swaziland; US: usa, amerique
ui-date-hint = Par exemple : 27 9 2026
ui-date-day = Jour
ui-date-month = Mois
ui-date-year = Année
ui-number-hint = Un nombre entier de { $min } à { $max }

# Ce qui ne va pas
ui-problem = Il y a un problème
ui-problem-prefix = Erreur :
ui-problem-nothing-chosen = Choisissez une réponse
ui-problem-nothing-ticked = Cochez ce qui est vrai, ou « Rien de tout cela »
ui-problem-no-country = Tapez un pays et choisissez-le dans la liste
ui-problem-no-such-country = Aucun pays choisi. Changez « { $value } » et choisissez dans la liste.
ui-problem-no-date = Écrivez le jour, le mois et l’année
ui-problem-no-day = Écrivez aussi le jour
ui-problem-no-month = Écrivez aussi le mois
ui-problem-no-year = Écrivez aussi l’année
ui-problem-day = Le jour est un nombre de 1 à 31
ui-problem-month = Le mois est un nombre de 1 à 12
ui-problem-year = L’année a quatre chiffres, par exemple 2026
ui-problem-no-such-day = Ce jour n’existe pas : ce mois a { $max } jours
ui-problem-no-number = Écrivez un nombre
ui-problem-not-whole = Écrivez un nombre entier en chiffres, par exemple 27
ui-problem-out-of-range = Le nombre est entre { $min } et { $max }

# Résultat
ui-settled = Sûr :
    .about = la loi et la pratique sont d’accord
ui-practice-varies = Pratique variable :
    .about = la loi est claire, les caisses diffèrent
ui-fund-decides = La caisse décide :
    .about = chaque cas est examiné à part
ui-not-yet = Pas encore :
    .about = il manque encore une condition
    .from = pas avant le { $date }
ui-no-right = Pas de droit aujourd’hui :
    .about = voici ce que vous pouvez faire
ui-differ = Là où la loi et la pratique diffèrent
ui-stale = Une règle ci-dessous doit être relue. Demandez avant de vous y fier.
ui-now = À faire maintenant
ui-next = À faire ensuite
ui-then = Puis
ui-step-from = À partir du { $date }
ui-step-by = Au plus tard le { $date }
ui-step-late = C’était à faire au plus tard le { $date } : agissez maintenant
ui-dates = Vos dates
ui-more = Répondre
ui-more-exactly = { $max ->
    [one] Encore 1 question rend cette liste exacte.
   *[other] Encore { $max } questions rendent cette liste exacte.
}
ui-more-up-to = Encore { $min } à { $max } questions rendent cette liste exacte.
ui-papers = Vos papiers
    .ready = { $count } sur { $max } prêts
ui-paper-instead = Aussi accepté :
ui-paper-refused = Souvent refusé car
ui-advice-do = À faire aussi
ui-advice-warn = Attention
ui-advice-know = Bon à savoir
ui-contacts = À qui demander
ui-phone-abroad = depuis l’étranger
ui-why = Pourquoi cette voie
    .together = Vos réponses ensemble l’excluent.
    .not-ticked = Vous n’avez pas coché :
    .earlier = Les voies écartées, et pourquoi
ui-changes = Ce qui la changerait
    .more = Autres changements
ui-change-gained = Si ceci devient vrai :
ui-change-lost = Si ceci prend fin :
ui-change-assumed = D’autres questions viennent avec : répondez-y.
ui-sources = D’où cela vient
    .all = Loi et sources
ui-checked = Règles comparées à leurs sources le { $date }.
ui-law = Loi :
ui-grade-high = officiel, récent
ui-grade-middle = officiel mais ancien, ou bonne source indirecte
ui-grade-low = notre conclusion d’après d’autres sources
ui-rule = Voir la règle
    .all = Toutes les règles
ui-rules = Version des règles { $value }
ui-answers = Vos réponses
ui-change = Modifier
ui-print = Imprimer
ui-erase = Effacer et recommencer
    .about = Fermer la page les efface aussi.

# Résultat qui dépend d’une inconnue
ui-unsure-title = Cherchez une information, puis revenez
    .lead = Votre réponse dépend d’une chose que vous ne savez pas encore. Cherchez-la, puis modifiez cette réponse plus bas. Vous pouvez aussi envoyer votre dossier : la caisse décide.
    .facts = Ce qu’il faut savoir
    .else = Si vous ne pouvez pas le savoir
    .routes = Ce que cela peut donner
ui-open-file = Ouvrir votre dossier
ui-open-file-about = Pour la suite : vos dates, un agenda, quoi faire à chaque étape.
ui-helping = J’aide quelqu’un
    .end = Je réponds pour moi
    .note = Vous aidez quelqu’un. Dans les questions, « vous » est cette personne.
