# Le numéro détenu

advice-payroll-number = Le NTT est un numéro de paie, pas le vôtre
    .text = L’employeur l’a créé, et il n’ouvre aucun droit. La paie peut s’en servir trois mois. Envoyez votre dossier maintenant, puis donnez à la paie votre numéro d’attente (NIA).
advice-waiting-number = Ce que permet le numéro d’attente (NIA)
    .text = Les soins sont remboursés sur papier : postez la *feuille de soins*, l’ordonnance et le RIB. Pas encore de compte ameli ni de carte. Envoyez l’acte de naissance si ce n’est pas fait.
advice-number-for-life = Écrivez votre numéro sur le formulaire
    .text = Un numéro définitif (NIR) est donné à vie, mais il ne couvre pas : c’est le dossier qui ouvre les droits. Créez ensuite votre compte ameli et commandez la carte.
advice-number-on-portal = Vous avez un numéro : utilisez le S1106
    .text = Le site étudiant sert à ceux qui n’ont pas de numéro. Envoyez plutôt le S1106 et votre certificat de scolarité à votre caisse.
advice-definitive-number = Créez votre compte ameli, puis la carte
    .text = Avec un numéro définitif (NIR), vous pouvez faire les deux aujourd’hui. C’est gratuit.
advice-old-number = Faites remplacer votre ancien numéro
    .text = Les numéros qui commencent par 7 ou 8 ont disparu en 2022. Écrivez-le sur le formulaire, envoyez vos papiers : la caisse en donne un autre.
advice-which-number = Savoir quel numéro vous avez
    .text = Un numéro d’attente et un numéro définitif se ressemblent. Si vous pouvez créer un compte ameli, il est définitif. Si seule la paie le connaît, c’est un NTT.

# Papiers

advice-file-at-once = Déposez maintenant, même sans acte de naissance
    .text = La pièce d’identité ou le titre de séjour suffit pour commencer. Envoyez l’acte dans les trois mois de l’avis de la caisse.
advice-act-european = Acte européen : ni traduction ni tampon
    .text = Personne ne peut les exiger, dans aucune langue : citez CSS R114-7 I 2°. Dans la plupart des pays de l’UE et en Suisse, l’état civil donne aussi un formulaire multilingue.
advice-act-multilingual = Demandez l’extrait plurilingue (*CIEC*)
    .text = Il ne demande ni traduction ni tampon. Sans lui, la caisse peut demander les deux.
advice-act-in-french = Demandez l’acte en français
    .text = Si l’état civil peut l’établir en français, il se passe de traduction.
advice-act-exempt = Ni apostille ni légalisation
    .text = Un accord avec la France dispense les actes de ce pays.
advice-act-exempt-unsure = Sans doute ni apostille ni légalisation
    .text = Un accord semble dispenser les actes de ce pays. Envoyez ce que vous avez ; un tampon seulement si la caisse le demande.
advice-act-apostille = Apostille : obtenez-la avant de partir si possible
    .text = Seul le pays qui a délivré l’acte la donne, jamais la France. Traduisez ensuite, tampon compris. Certaines caisses s’en passent. Si vous êtes ici, envoyez ce que vous avez et attendez la demande.
advice-act-legalisation = Légalisation : obtenez-la avant de partir si possible
    .text = D’abord le ministère des affaires étrangères du pays, puis le consulat de France là-bas. Certaines caisses s’en passent. Si vous êtes ici, envoyez ce que vous avez et attendez la demande.
advice-act-taiwan = Légalisation : obtenez-la avant de partir si possible
    .text = Demandez-la au Bureau français de Taipei. Certaines caisses s’en passent. Si vous êtes ici, envoyez ce que vous avez et attendez la demande.
advice-act-unsure = Un accord dispense peut-être de tampon ou traduction
    .text = Ce n’est pas certain pour ce pays. Demandez à la caisse avant de payer : citez CSS R114-7 I 2°.
advice-act-china = Apostille depuis le 7 novembre 2023
    .text = Un acte légalisé avant ce jour reste bon. Envoyez l’acte notarié (gongzheng). Faites-le traduire en France : certaines caisses refusent une traduction faite en Chine.
advice-act-canada = Apostille depuis le 11 janvier 2024
    .text = Un acte légalisé avant ce jour reste bon. Demandez la forme longue, avec les noms de vos parents.
advice-act-bangladesh = Apostille depuis le 30 mars 2025
    .text = Un acte légalisé avant ce jour reste bon.
advice-act-saudi-arabia = Apostille depuis le 7 décembre 2022
    .text = Un acte légalisé avant ce jour reste bon.
advice-act-pakistan = Apostille depuis le 9 mars 2023
    .text = Un acte légalisé avant ce jour reste bon.
advice-act-rwanda = Apostille depuis le 5 juin 2024
    .text = Un acte légalisé avant ce jour reste bon.
advice-act-algeria = Apostille depuis le 9 juillet 2026, inutile ici
    .text = Un accord avec la France dispense les actes de ce pays.
advice-act-viet-nam = Apostille depuis le 11 septembre 2026, inutile ici
    .text = Un accord avec la France dispense les actes de ce pays.
advice-act-senegal = Apostille depuis le 23 mars 2023
    .text = Prenez-la seulement si la caisse demande un tampon.
advice-act-japan = Le Japon ne délivre pas d’acte de naissance
    .text = Envoyez celui de son ambassade en France, ou le koseki avec apostille et traduction.
advice-no-birth-certificate = Si l’acte de naissance est impossible à obtenir
    .text = Déposez quand même. Dans les trois mois, écrivez à la caisse pourquoi c’est impossible, preuves jointes. Proposez un certificat consulaire, un livret de famille, un acte de mariage. Citez CSS R114-7 V.
advice-names-differ = Mariage, ou noms différents
    .text = Joignez le papier qui l’explique. Deux noms différents bloquent bien des dossiers.
advice-hosted = La personne qui vous héberge donne trois papiers
    .text = Une attestation signée, une copie de sa pièce d’identité, et une facture ou quittance à son nom.
advice-no-stable-home = Une adresse sans logement, c’est possible
    .text = Demandez une *domiciliation* au *CCAS* ou à une association agréée. C’est gratuit. L’attestation du foyer convient aussi.

# Titres de séjour

advice-permit-ends-soon = Renouvelez votre titre maintenant
    .text = Il finit dans moins de trois mois. La caisse le regarde au jour de la demande : déposez avant sa fin. Envoyez ensuite chaque nouveau document.
advice-permit-grace = Si votre titre expire un jour
    .text = Les droits restent jusqu’à la fin du 6e mois après la fin du titre, plus 45 jours. Éloignement définitif : 2e mois. Envoyez chaque nouveau document avant.
advice-job-later-outside-europe = L’emploi vous couvrira dès la première heure
    .text = Ce jour-là, envoyez le S1106 avec le contrat signé : pas d’attente de trois mois. Une promesse d’embauche peut ne pas suffire.
advice-student-aid-without-permit = Plus de trois mois sans titre
    .text = L’aide médicale de l’État (*AME*) peut payer vos soins en attendant. Vos réponses restent sur cet appareil.

# Famille

advice-attach-children = Rattachez aussi vos enfants
    .text = Les moins de 18 ans sont couverts par vous, sans S1106. Un parent demande, ou les deux. Joignez leurs actes de naissance.
advice-children-do-not-wait = Vos enfants n’attendent pas trois mois
    .text = Demandez leurs droits maintenant, avec votre attestation d’asile et leurs papiers.
advice-each-adult-files = Chaque adulte dépose seul
    .text = Votre travail ou votre numéro ne couvre pas l’autre. Qui vous rejoint pour s’installer, une fois vos droits ouverts, n’attend pas trois mois.
advice-talent-family = La famille dans le même dossier
    .text = Joignez le formulaire de l’autre adulte et les papiers des enfants à votre dossier de Paris. Si la famille arrive plus tard, elle écrit à sa caisse.

# Argent

advice-help-with-costs = Une aide pour ce qui reste à payer (*C2S*)
    .text = Pour une personne, gratuite jusqu’à { $amount-c2s-free } par an, peu chère jusqu’à { $amount-c2s-paid }. Demandez avec le S3711 une fois vos droits ouverts. Deux mois de silence valent accord.
advice-subsidiary-contribution = Une cotisation sur les revenus du capital
    .text = L’Urssaf peut l’appeler si vous, et votre conjoint ou partenaire de *PACS*, gagnez chacun moins de { $amount-csm-work } par an de travail, avec plus de { $amount-csm-capital } de capital. Pas si l’un de vous a une pension ou une allocation chômage.
advice-new-contribution = Une nouvelle contribution peut venir
    .text = Depuis le 31 décembre 2025, la loi fait payer qui ne travaille pas et qu’un traité dispense des cotisations françaises. Aucun montant publié, à notre connaissance.
advice-cvec = La CVEC n’est pas une assurance santé
    .text = Elle paie la vie de campus. Une *mutuelle* est facultative et ne remplace pas la sécurité sociale.

# En attendant

advice-keep-care-sheets = Gardez chaque feuille de soins
    .text = Dès le début des droits, les soins comptent, même sans numéro. Gardez chaque *feuille de soins* avec l’ordonnance et envoyez-les plus tard. Vous avez deux ans.
advice-private-is-no-substitute = Une assurance privée ne remplace rien
    .text = Elle ne retarde rien non plus : le travail vous couvre dès la première heure. Gardez-la jusqu’à la réponse de la caisse. Refuser exprès de s’affilier est un délit.
advice-stop-home-card = N’utilisez plus votre carte d’origine ici
    .text = Avec un travail en France, la carte ou le S1 ne paie plus les soins ici. Prévenez votre caisse d’origine dès le début.
advice-intern-accidents = Les accidents du travail sont à part
    .text = La loi française couvre les accidents d’un stage fait ici, quels que soient vos droits. Regardez dans la convention qui déclare. Avec un A1, l’origine paie.
advice-intern-allowance = Une gratification élevée pose question
    .text = Au-dessus de 15 % du plafond horaire de la sécurité sociale, des cotisations sont dues. Aucun texte ne dit si les droits suivent. Demandez par écrit aux deux caisses.
advice-english-by-phone = Vous pouvez appeler en anglais
    .text = Des conseillers répondent du lundi au vendredi, au prix d’un appel.

# En cas de blocage

advice-no-answer = Pas de réponse après deux mois
    .text = Appelez et demandez trois choses : date de réception, pièces manquantes, numéro. Écrivez ensuite en recommandé. Après deux autres mois de silence, considérez que c’est un refus.
advice-refusal = En cas de refus
    .text = Écrivez à la *commission de recours amiable* dans les deux mois. Le délai ne compte que si la lettre l’indique. C’est gratuit. Le conciliateur de la caisse peut aider.
advice-after-nine-months = Plus de neuf mois avec un numéro d’attente
    .text = Il n’expire pas tout seul si le dossier est complet. Si les soins ne sont plus remboursés, écrivez à la caisse et citez CSS R114-7 et L161-15-1.
advice-entered-as-student = Dites que vous veniez étudier
    .text = Joignez vos certificats de scolarité et la date d’arrivée. Si la caisse vous envoie sur le site des Européens inactifs, utilisez-le.
advice-swiss-choice-late = Vos trois mois pour choisir sont passés
    .text = Sans choix à temps, l’assurance suisse (*LAMal*) s’applique. Écrivez tout de suite au canton et à votre caisse, et gardez les preuves d’envoi.

# Erreurs

advice-portal-certificate = La lettre d’admission ne suffit pas
    .text = Celle du visa non plus. Inscrivez-vous une fois en France, avec le certificat de scolarité définitif.
advice-portal-files = Un PDF par rubrique, et votre propre IBAN
    .text = Mettez toutes les pages d’un papier dans un fichier. N’utilisez jamais le compte d’un autre. Regardez ensuite votre espace : les pièces refusées y attendent.
advice-provisional-number = Le numéro provisoire n’est pas définitif
    .text = Vous l’avez tout de suite, avec une attestation. Ni compte ameli ni carte : payez, et postez la *feuille de soins*.
advice-must-join = Ni la CVEC ni une offre privée ne suffit
    .text = La CVEC paie la vie de campus, une *mutuelle* est facultative. S’affilier est gratuit pour les étudiants, et aucune offre privée ne le remplace.
advice-moving-or-leaving = Si vous déménagez ou quittez la France
    .text = Donnez votre nouvelle adresse à la caisse. Si vous partez, prévenez-la, rendez la carte et gardez votre numéro : il est donné à vie.
advice-refugee-papers = Vos papiers OFPRA remplacent l’acte de naissance
    .text = La loi permet à la caisse de s’en contenter (CSS R114-8 3°). Citez-la si l’on vous demande un acte de naissance.
advice-home-card-during-wait = Votre carte européenne vous couvre en attendant
    .text = Demandez à votre ancien régime si elle vaut encore. Elle paie les soins nécessaires.
advice-home-cover-elsewhere = Dites à votre régime d’origine que vous vivez ici
    .text = La caisse peut refuser tant que le régime d’un autre pays vous couvre (CSS R111-3 I). Demandez un S1, ou un papier qui prouve la fin de vos droits.
advice-s1-not-for-you = Demandez par écrit à votre assureur si ce S1 est valable
    .text = Un S1 de ce pays peut ne pas valoir pour les citoyens de pays hors UE. Prévoyez une assurance privée en attendant.
