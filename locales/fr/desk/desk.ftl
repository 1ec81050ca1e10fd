# Le bureau des conseillers : une page à part
ui-title = Bureau des conseillers
ui-about = Pour qui accompagne les nouveaux arrivants : tous les éléments d’un dossier à la fois, avec la voie à suivre à côté. Dans les questions, les réponses et les conseils, « je » et « vous », c’est la personne. Rien n’est envoyé, rien n’est conservé : fermer la page efface tout.
ui-home = L’outil, question par question
ui-views = Modes de travail
ui-view-case = Un dossier
ui-view-side = Côte à côte
ui-view-table = Un tableau de dossiers

# Dossiers
ui-cases = Dossiers
ui-case = Dossier { $count }
ui-copy = (copie)
ui-name = Nom
ui-add = Ajouter un dossier
ui-duplicate = Dupliquer
ui-remove = Retirer

# Le formulaire
ui-form = Éléments de ce dossier
ui-out = (ne peut rien changer ici)
ui-unknown = Inconnu
ui-keys = Tab avance, les lettres choisissent, Ctrl + Entrée va à la prochaine question qui compte. Les éléments estompés ne peuvent plus rien changer à ce dossier.
ui-theme-does = Ce que fait la personne
ui-theme-cover = Couverture actuelle
ui-theme-stay = Séjour en France
ui-theme-person = Personne et papiers
ui-fact-situation = Situation
ui-fact-work-terms = Employeur ou statut
ui-fact-sending-state = Autre pays du travail
ui-fact-job-start = Premier jour de l’emploi
ui-fact-training = École, stage ou séjour
ui-fact-family-link = Lien avec la personne assurée
ui-fact-income = Pension ou allocation
ui-fact-cover = Couverture santé actuelle
ui-fact-ehic-covers = Fin de validité de la carte
ui-fact-card-state = Pays de la carte ou du S1
ui-fact-agreement-scheme = Pays du formulaire
ui-fact-overseas-from = Caisse d’outre-mer
ui-fact-returning = Raison de la venue en France
ui-fact-nationality = Nationalité
ui-fact-permit = Visa ou titre de séjour
ui-fact-permit-end = Fin du visa ou du titre
ui-fact-removal-order = Mesure d’éloignement définitive
ui-fact-arrival = En France depuis
ui-fact-stay = Durée du séjour
ui-fact-history = Parcours en France
ui-fact-age = Âge
ui-fact-children = Enfants mineurs en France
ui-fact-resources = Ressources
ui-fact-housing = Logement
ui-fact-number = Numéro déjà attribué
ui-fact-act-country = Pays de l’acte de naissance

# Ce qui en découle
ui-result = Ce qui en découle
ui-open = { $count ->
    [one] Pas encore tranché : 1 voie est possible
   *[other] Pas encore tranché : { $count } voies sont possibles
 }
ui-candidates = Voies possibles
ui-unsure = Tout dépend d’un élément encore inconnu. Renseignez-vous, ou envoyez le dossier : la caisse décide.
ui-next = Prochaine question qui compte :
ui-left-route = Encore { $min } à { $max } questions avant de connaître la voie.
ui-left-route-exactly = { $count ->
    [one] Encore 1 question avant de connaître la voie.
   *[other] Encore { $count } questions avant de connaître la voie.
 }
ui-left-guide = Encore { $min } à { $max } questions pour un guide exact.
ui-left-guide-exactly = { $count ->
    [one] Encore 1 question pour un guide exact.
   *[other] Encore { $count } questions pour un guide exact.
 }
ui-papers = Papiers
ui-steps = Étapes
ui-advice = Conseils
ui-settled = Sûr
ui-practice-varies = Pratique variable
ui-fund-decides = La caisse décide
ui-not-yet = Pas encore
ui-no-right = Pas de droit aujourd’hui

# Côte à côte
ui-side-one = Ajoutez ou dupliquez un dossier pour le comparer à celui-ci.
ui-only = Seulement ce qui diffère
ui-differs = (diffère)
ui-open-case = (ouvrir ce dossier)
ui-save-cases = Enregistrer les dossiers en CSV

# Un tableau
ui-table = Un tableau de dossiers (CSV)
ui-table-about = Une ligne par dossier, une colonne par élément. Le tableau est lu sur cet appareil et reste en mémoire.
ui-table-file = Choisissez un fichier CSV
ui-table-drop = Ou déposez-le n’importe où sur cette page. Virgule, point-virgule ou tabulation ; comme l’enregistrent Excel, LibreOffice ou Google Sheets.
ui-table-sample = Télécharger un exemple
ui-table-paste = Coller un tableau
ui-table-paste-label = Des cellules copiées d’un tableur, ou du CSV, avec les titres
ui-table-read = Évaluer
ui-table-columns = Colonnes et valeurs
ui-table-columns-about = Le titre d’une colonne est son nom ici. Laissez de côté ce qui ne vous sert pas. Les autres colonnes, comme un numéro de dossier, sont reprises telles quelles. Une cellule vide : pas encore de réponse.
ui-column = Colonne
ui-column-means = Élément
ui-column-holds = Une cellule peut contenir
ui-table-empty = Ce tableau ne contient aucun dossier. Il faut une ligne de titres et au moins une ligne dessous.
ui-table-no-fact = Aucun titre n’est le nom d’un élément. Téléchargez l’exemple pour voir les noms.
ui-table-twice = La colonne { $count } est une deuxième colonne { $name }. Gardez l’une des deux.
ui-values = valeurs
ui-accept-several = un ou plusieurs de { $value }, reliés par + ; [] pour aucun
ui-accept-country = un code de pays de deux lettres, par exemple PT
ui-accept-date = un jour, par exemple 2026-11-23 ou 23/11/2026
ui-accepted = Accepté : { $value }.

# Ce qui découle d’un tableau
ui-results = Résultats
ui-working = { $count } lignes sur { $max }…
ui-read = { $count ->
    [one] { $count } ligne évaluée.
   *[other] { $count } lignes évaluées.
 }
ui-read-wrong = { $count ->
    [one] { $count } ligne a un problème, indiqué ci-dessous.
   *[other] { $count } lignes ont un problème, indiqué ci-dessous.
 }
ui-read-took = En { $count } ms sur cet appareil.
ui-save-results = Télécharger les résultats en CSV
ui-faults = À corriger
ui-fault-place = Ligne { $count }, colonne { $max } :
ui-fault-cell = « { $value } » n’est pas une réponse à { $name }.
ui-fault-answer = pas de réponse à { $name }.
ui-fault-heading = cette cellule n’a pas de titre.
ui-fault-quote = un guillemet n’est jamais fermé. La suite de la ligne n’est pas lue.
ui-faults-more = { $count } de plus. Tous figurent dans la dernière colonne des résultats.
ui-groups = Répartition par voie
ui-group-all = Toutes les lignes
ui-group-wrong = Problème dans la ligne
ui-group-open = Pas encore tranché
ui-group-unsure = Un élément à vérifier d’abord
ui-rows = Lignes { $min } à { $count } sur { $max }
ui-earlier = Lignes précédentes
ui-later = Lignes suivantes
ui-open-row = Ouvrir comme dossier :
ui-line = Ligne
ui-route = Voie
ui-certainty = Certitude
ui-from = À partir du
ui-first-step = Première étape
ui-next-question = Prochaine question
ui-problem = Problème
