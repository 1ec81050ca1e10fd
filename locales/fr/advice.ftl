# Le numéro détenu

advice-payroll-number = Le NTT est un numéro de paie, pas le vôtre
    .text = Il n’ouvre aucun droit. La paie peut s’en servir trois mois : envoyez votre dossier maintenant.
advice-waiting-number = Vous avez un numéro d’attente (NIA)
    .text = Ni compte ameli ni carte pour l’instant : payez, et postez la *feuille de soins*. Envoyez l’acte de naissance si ce n’est pas fait.
advice-number-for-life = Écrivez votre numéro sur le formulaire
    .text = Un numéro définitif (NIR) est donné à vie, mais le dossier ouvre vos droits.
advice-number-on-portal = Vous avez un numéro : utilisez le S1106
    .text = Le site étudiant sert à qui n’a pas de numéro.
advice-definitive-number = Ouvrez votre compte ameli, puis commandez la carte
    .text = C’est gratuit.
advice-old-number = Faites remplacer votre ancien numéro
    .text = Il a disparu en 2022. Écrivez-le sur le formulaire : la caisse en donne un autre.
advice-which-number = Savoir quel numéro vous avez
    .text = Numéro d’attente et numéro définitif se ressemblent. Si vous pouvez ouvrir un compte ameli, il est définitif. Si seule la paie le connaît, c’est un NTT.

# Papiers

advice-file-at-once = Déposez maintenant, même sans acte de naissance
    .text = La pièce d’identité ou le titre de séjour suffit pour commencer.
advice-act-european = Acte européen : pas de traduction
    .text = Personne ne peut l’exiger : citez CSS R114-7 I 2°. Un acte de l’UE se passe de tampon (règlement 2016/1191). L’état civil donne souvent aussi un formulaire multilingue.
advice-act-multilingual = Demandez l’extrait plurilingue (CIEC)
    .text = Ni traduction ni tampon. Sans lui, la caisse peut demander une traduction (Cap-Vert, Moldavie : un tampon aussi).
advice-act-in-french = Demandez l’acte en français
    .text = En français, il se passe de traduction.
advice-act-exempt = Ni apostille ni légalisation
    .text = Un accord avec la France dispense les actes de ce pays.
advice-act-exempt-unsure = Sans doute ni apostille ni légalisation
    .text = Un accord semble dispenser les actes de ce pays. Envoyez ce que vous avez et attendez la demande.
advice-act-apostille = Apostille : obtenez-la avant de partir si possible
    .text = Seul le pays qui a délivré l’acte la donne, jamais la France. Traduisez ensuite, tampon compris. Certaines caisses s’en passent. Si vous êtes ici, envoyez ce que vous avez et attendez la demande.
advice-act-legalisation = Légalisation : obtenez-la avant de partir si possible
    .text = D’abord le ministère des affaires étrangères du pays, puis le consulat de France. Certaines caisses s’en passent. Si vous êtes ici, envoyez ce que vous avez et attendez la demande.
advice-act-taiwan = Légalisation : obtenez-la avant de partir si possible
    .text = Demandez-la au Bureau français de Taipei. Certaines caisses s’en passent. Si vous êtes ici, envoyez ce que vous avez et attendez la demande.
advice-act-unsure = Demandez à la caisse avant de payer un tampon
    .text = Un accord dispense peut-être les actes de ce pays : citez CSS R114-7 I 2°. Si vous êtes ici, envoyez ce que vous avez et attendez la demande. Avant de partir : apostille, ou sinon légalisation.
advice-act-china = Apostille depuis le 7 novembre 2023
    .text = Un acte légalisé avant ce jour reste bon. Envoyez l’acte notarié (gongzheng). Traduisez-le en France.
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
advice-act-senegal = Apostille depuis le 23 mars 2023, sans doute inutile
    .text = Un accord semble dispenser les actes de ce pays. Envoyez ce que vous avez et attendez la demande.
advice-act-japan = Le Japon ne délivre pas d’acte de naissance
    .text = Envoyez celui de son ambassade en France. Ou le koseki, traduit : demandez d’abord à la caisse si elle veut une apostille.
advice-no-birth-certificate = Si l’acte de naissance est impossible à obtenir
    .text = Dans les trois mois, écrivez à la caisse pourquoi, preuves jointes. Proposez un autre papier. Citez CSS R114-7 V.
advice-names-differ = Si votre nom diffère de l’acte
    .text = Joignez le papier qui l’explique, par exemple l’acte de mariage.
advice-hosted = La personne qui vous héberge donne trois papiers
    .text = Une attestation signée, son identité, et une facture ou quittance à son nom.
advice-no-stable-home = Une adresse sans logement, c’est possible
    .text = Demandez une *domiciliation* à un CCAS ou une association agréée. C’est gratuit.

# Titres de séjour

advice-permit-ends-soon = Renouvelez votre titre maintenant
    .text = Il finit dans moins de trois mois. Envoyez le dossier avant : il doit être valable ce jour-là.
advice-permit-grace = Si votre titre finit un jour
    .text = Vos droits durent au moins jusqu’à la fin du 6e mois après la fin du titre (2e si éloignement définitif), plus 45 jours. Sauf si vous partez, ou si un autre pays vous assure.
advice-job-later-outside-europe = L’emploi vous couvrira dès la première heure
    .text = Ce jour-là, envoyez le S1106 avec le contrat signé : pas d’attente de trois mois.
advice-student-aid-without-permit = Plus de trois mois sans titre
    .text = L’aide médicale de l’État (AME) peut payer vos soins en attendant.

# Famille

advice-attach-children = Rattachez aussi vos enfants
    .text = Un parent couvre son enfant jusqu’à 18 ans. Un parent demande, ou les deux. Joignez leurs actes de naissance.
advice-attach-children-now = Rattachez vos enfants dès maintenant
    .text = Un parent assuré couvre son enfant jusqu’à 18 ans. Joignez leurs actes de naissance.
advice-children-do-not-wait = Vos enfants n’attendent pas trois mois
    .text = Demandez leurs droits maintenant, avec votre attestation d’asile et leurs papiers.
advice-each-adult-files = Chaque adulte dépose seul
    .text = Qui vous rejoint pour s’installer, une fois vos droits ouverts : pas d’attente de trois mois.
advice-talent-family = La famille dans le même dossier
    .text = Joignez le formulaire de l’autre adulte et les papiers des enfants. Si la famille arrive plus tard, elle écrit à sa caisse.

# Argent

advice-help-with-costs = La *complémentaire santé solidaire* (C2S)
    .text = Demandez avec le S3711 une fois vos droits ouverts. Plafonds annuels pour une personne : { $amount-c2s-free } (gratuite), { $amount-c2s-paid } (peu chère).
advice-subsidiary-contribution = Une cotisation sur les revenus du capital
    .text = L’Urssaf peut l’appeler si vous, et votre conjoint ou partenaire de PACS, avez peu de revenus du travail, de forts revenus du capital, et ni pension ni chômage. Seuils annuels : travail sous { $amount-csm-work } chacun, capital au-dessus de { $amount-csm-capital }.
advice-new-contribution = Une nouvelle contribution peut venir
    .text = Depuis le 31 décembre 2025, la loi fait payer qui ne travaille pas et qu’un traité dispense des cotisations françaises. Nous n’avons trouvé aucun montant.
advice-cvec = La CVEC n’est pas une assurance santé
    .text = Elle paie la vie de campus. Une *mutuelle* est facultative et ne remplace pas la sécurité sociale.

# En attendant

advice-keep-care-sheets = Gardez chaque feuille de soins
    .text = Dès le début des droits, les soins comptent, même sans numéro.
advice-private-is-no-substitute = Une assurance privée ne remplace rien
    .text = Gardez-la jusqu’à l’accord de la caisse. Refuser exprès de s’affilier est un délit.
advice-stop-home-card = N’utilisez plus ici votre carte ou S1 d’origine
    .text = Votre travail vous assure dès la première heure. Prévenez votre régime d’origine.
advice-intern-accidents = Les accidents du travail sont à part
    .text = La loi française couvre les accidents d’un stage fait ici. Votre convention dit qui déclare. Avec un A1, votre pays paie.
advice-intern-allowance = Une gratification élevée pose question
    .text = Au-dessus de 15 % du plafond horaire de la sécurité sociale, vous cotisez. Aucun texte ne dit si cela ouvre des droits.
advice-english-by-phone = Vous pouvez appeler en anglais
    .text = Prix d’un appel.

# En cas de blocage

advice-no-answer = Pas de réponse après deux mois
    .text = Appelez puis écrivez. Après deux autres mois de silence, considérez que c’est un refus.
advice-refusal = En cas de refus
    .text = Écrivez à la *commission de recours amiable* dans les deux mois. Le délai ne compte que si la lettre l’indique. C’est gratuit. Le conciliateur de la caisse peut aider.
advice-after-nine-months = Plus de neuf mois avec un numéro d’attente
    .text = Il n’expire pas tout seul si le dossier est complet. Si les soins ne sont plus remboursés, citez CSS R114-7 et L161-15-1.
advice-entered-as-student = Dites que vous veniez étudier
    .text = Joignez vos certificats de scolarité et la date d’arrivée.
advice-swiss-choice-late = Vos trois mois pour choisir sont passés
    .text = Sans choix à temps, l’assurance suisse (LAMal) s’applique. Écrivez tout de suite au canton et à votre caisse. Gardez une copie et la preuve d’envoi.

# Erreurs

advice-portal-certificate = La lettre d’admission ne suffit pas
    .text = Celle du visa non plus. Attendez le certificat définitif.
advice-portal-files = Un PDF par rubrique, et votre propre IBAN
    .text = Toutes les pages d’un papier dans un fichier. Puis consultez votre espace : remplacez ce qui est refusé.
advice-provisional-number = Le premier numéro est un numéro d’attente
    .text = Ni compte ameli ni carte pour l’instant : payez, et postez la *feuille de soins*.
advice-must-join = Ni la CVEC ni une offre privée ne suffit
    .text = L’affiliation est gratuite pour les étudiants. Une *mutuelle* est facultative et ne remplace pas la sécurité sociale.
advice-moving-or-leaving = Si vous déménagez ou quittez la France
    .text = Donnez votre nouvelle adresse à la caisse. Si vous partez, prévenez-la, rendez la carte et gardez votre numéro.
advice-refugee-papers = Les papiers de l’OFPRA remplacent l’acte de naissance
    .text = Si l’on vous en demande un, citez CSS R114-8 3°.
advice-home-card-during-wait = Votre carte européenne vous couvre peut-être
    .text = Demandez à votre régime d’origine.
advice-home-cover-elsewhere = Dites à votre régime d’origine que vous vivez ici
    .text = La caisse peut refuser tant qu’un autre pays vous couvre (CSS R111-3 I). Demandez un S1, ou une attestation de fin de droits.
advice-s1-not-for-you = Demandez par écrit à votre régime si ce S1 est valable
    .text = Il peut ne pas valoir pour les citoyens de pays hors UE. Gardez une assurance privée en attendant.
advice-permit-has-ended = Votre titre a pris fin
    .text = Renouvelez-le maintenant. Ici, répondez qu’il a expiré.
advice-number-is-no-cover = Un numéro de paie (NTT) ne couvre pas
    .text = Pas d’*attestation de droits* ? Répondez que personne ne paie.
advice-children-ask-now = Demandez maintenant pour vos enfants
    .text = La loi n’est pas claire pour eux. Envoyez le S3705 tout de suite.
advice-worked-since = Avez-vous travaillé en France depuis votre arrivée ?
    .text = Vos droits sont peut-être déjà ouverts : envoyez le S1106 avec vos fiches de paie.
advice-ame-too = Sans ressources, demandez aussi l’AME
    .text = Elle peut aider les Européens sans droits après trois mois.
advice-asylum-papers = Ne demandez rien aux autorités de votre pays
    .text = Votre attestation d’asile suffit pour commencer. Écrivez à la caisse pourquoi d’autres papiers sont impossibles.
advice-visitors-count = Si l’on refuse un visiteur ou un récépissé
    .text = La loi n’exclut ni l’un ni l’autre. Citez l’arrêté du 10 mai 2017.
advice-algerian-spouse-studies = Votre visa familial peut ouvrir vos droits
    .text = Votre conjoint est assuré en France ? Un expert ameli accepte ce visa. Envoyez le S1106 et demandez une réponse écrite.
advice-pension-asks-home = Votre pension peut payer vos soins ici
    .text = Demandez le S1 au pays qui la verse.
advice-work-accident = Un accident du travail est couvert
    .text = Même sans titre. Faites faire un certificat médical et prévenez votre employeur par écrit. Sans titre, votre travail n’ouvre pas d’autre droit.
advice-minor-with-parent = Demandez vos droits par votre parent
    .text = Votre parent est assuré ici : le S3705 vous couvre jusqu’à 18 ans. Aucun titre n’est nécessaire.
advice-born-in-france = Né en France ? Vous avez déjà un numéro
    .text = Il est donné à la naissance. Il figure souvent sur l’*attestation de droits* d’un parent. Sinon, demandez à votre CPAM.
advice-covered-validate-visa = Validez votre visa
    .text = Votre séjour ne compte qu’avec un visa validé. La couverture demande un séjour régulier.
advice-permit-for-own-account = Vérifiez que votre titre permet une activité à votre compte
    .text = Un titre d’étudiant ou de salarié ne le permet pas. Demandez d’abord à la préfecture la carte « entrepreneur/profession libérale ».
advice-card-after-treatment = La caisse peut y voir un séjour pour soins
    .text = Envoyez quand même votre dossier, avec votre carte. Un refus ? Demandez-le par écrit et faites-vous aider.
advice-s1-of-a-pension = Pension du Danemark, d’Islande, du Liechtenstein ou de Norvège
    .text = Son S1 peut ne pas valoir pour les citoyens de pays hors UE. Écrivez à votre caisse de pension.
advice-european-official = Un autre État européen vous envoie ?
    .text = Demandez un S1 à son régime. Il paie vos soins ici, et ceux de votre famille.
