# Habite ailleurs

route-other-territory = Adressez-vous à la caisse de votre territoire
    .summary = Votre territoire a sa propre caisse. Elle vous inscrit.
route-visiting-french-pensioner = Utilisez votre pension française pendant vos visites
    .summary = La France peut payer les soins de vos visites : selon l’accord, ou après 15 ans dans un régime de retraite français.
route-lives-abroad = Gardez la couverture du pays où vous vivez
    .summary = La France couvre qui vit ou travaille en France. Une inscription ou une visite n’ouvre aucun droit.

# Couverture inconnue

route-work-cover-unknown = Envoyez le S1106 et demandez si vos droits existent
    .summary = Votre travail vous assure dès la première heure. La caisse peut dire si vos droits sont déjà ouverts.
    .differ = La loi assure qui travaille ici. Ce que demande la caisse dépend de ce qu’elle a déjà.
route-student-cover-unknown = Passez par le site étudiant, demandez si vos droits existent
    .summary = Votre titre et votre inscription comptent. La caisse peut dire si vos droits sont déjà ouverts.
    .differ = La loi couvre qui est inscrit. Ce que demande la caisse dépend de ce qu’elle a déjà.

# Travail sous une autre loi

route-posted-a1-resident = Inscrivez-vous en France avec un S1
    .summary = Votre A1 ou votre certificat vous garde dans votre régime d’origine. Avec son S1, la CPAM vous inscrit.
route-posted-a1-short = Utilisez votre carte européenne pendant votre séjour
    .summary = Votre A1 ou votre certificat vous garde dans votre régime d’origine. La carte paie les soins nécessaires ici. Vous vivez ici désormais ? Demandez un S1.
route-posted-agreement-care = Demandez à votre régime son formulaire de soins
    .summary = Votre certificat vous garde dans votre régime d’origine. Son accord peut payer les soins en France.
    .differ = Certains accords couvrent tous les soins, d’autres une partie. Demandez une réponse écrite.
route-posted-agreement-no-care = Gardez une assurance privée ou de l’employeur
    .summary = Votre certificat vous garde dans votre régime d’origine. Son accord ne paie pas de soins en France.
    .differ = La loi ferme aussi la couverture par résidence, à vous et à la famille avec vous. Les caisses diffèrent : écrivez au CLEISS.
route-posted-no-agreement = Envoyez le S1106 : aucun accord connu pour ce certificat
    .summary = Sans accord, la loi française assure votre travail dès la première heure. Votre employeur à l’étranger s’inscrit à l’Urssaf.
    .differ = Notre liste des accords est de 2019. Demandez par écrit au CLEISS si le vôtre est plus récent.
route-posted-agreement-ask = Demandez au CLEISS ce que couvre votre accord
    .summary = Votre certificat vous garde dans votre régime d’origine. Son accord paie une partie des soins ici, ou rien.
    .differ = La loi renvoie à chaque accord. Les caisses diffèrent : écrivez au CLEISS.
route-several-states = Trouvez d’abord quel pays vous assure
    .summary = Un seul pays vous assure : celui où vous vivez, si vous y faites 25 % de votre travail, sinon souvent celui de l’employeur.
    .differ = Télétravail sous 50 % : le pays de l’employeur peut vous assurer sur demande.
route-diplomat = Restez dans le régime de l’État qui vous envoie
    .summary = La France ne couvre ni vous ni la famille avec vous, sauf autre travail ici.
route-international-official = Restez dans le régime de votre organisation
    .summary = Son traité vous assure. Vos droits français, si vous en avez, s’arrêtent.
    .differ = La loi nomme le personnel retraité. Pour les autres, le traité décide : écrivez à votre organisation.
route-frontier-switzerland = Choisissez sous 3 mois l’assurance suisse ou française
    .summary = Sans choix à temps, l’assurance suisse (LAMal) s’applique. La française coûte 8 % du revenu après abattement. Le choix dure.
route-frontier-switzerland-third = Écrivez à votre CPAM : qui vous assure ?
    .summary = Le choix entre assurance suisse et française est pour les citoyens de l’UE et suisses.
    .differ = Nous n’avons trouvé aucun texte pour les autres. Demandez une réponse écrite.
route-frontier-monaco = Obtenez votre couverture des caisses de Monaco
    .summary = Le pays où vous travaillez vous assure. L’accord de 1952 paie les soins en France, sans S1.
    .differ = L’accord vaut. Les caisses diffèrent sur la *carte Vitale* : demandez avant de l’utiliser.
route-frontier-europe = Inscrivez-vous en France avec un S1
    .summary = Le pays où vous travaillez vous assure. Avec son S1, la CPAM vous inscrit, et vous vous soignez dans les deux.
route-frontier-andorra = Remettez le formulaire d’Andorre à votre CPAM
    .summary = L’Andorre (CASS) assure votre travail. L’accord de 2000 couvre la maladie.
    .differ = L’accord vaut. Peu de textes : demandez d’abord.
route-frontier-other = Demandez au CLEISS quel pays vous assure
    .summary = Aucune règle européenne ne le nomme. Un accord peut le faire.
    .differ = La caisse décide au cas par cas. Demandez une réponse écrite.

# Ni résidence ni travail ici, ou déjà une couverture

route-prison = Laissez la prison vous inscrire
    .summary = L’Assurance Maladie paie vos soins dès votre premier jour en prison, même sans titre de séjour. Vous n’avancez rien. En semi-liberté, avec un emploi dehors ? Répondez comme salarié.
route-came-for-treatment = Demandez à votre pays de payer vos soins
    .summary = Venir pour des soins n’ouvre aucun droit.
route-organisation-family = Gardez le régime de l’ambassade ou de l’organisation
    .summary = Il vous couvre, donc la France non. Un travail payé ici change cela.
    .differ = La loi nomme les ambassades. Pour les autres, le traité décide : écrivez à votre organisation.
route-covered-permit-expired = Gardez votre couverture, envoyez votre nouveau titre
    .summary = Vos droits durent au moins jusqu’à la fin du 6e mois après la fin du titre (2e si éloignement définitif), plus 45 jours.
route-covered-permit-over = Envoyez maintenant tout papier valable
    .summary = La caisse peut désormais fermer vos droits. Un nouveau papier les garde ou les rouvre.
    .differ = Selon la loi, vos droits finissent au plus tôt 45 jours après un courrier. Les caisses diffèrent : vérifiez.
route-covered = Rien à refaire : tenez votre couverture à jour
    .summary = Une nouvelle année, un nouvel emploi ou la fin des études ne demande pas de nouvelle inscription.

# Travail en France

route-work-unlisted-permit = Gardez une assurance privée et tentez le S1106
    .summary = Vous cotisez, mais votre visa n’est pas sur la liste. Attendez-vous à un refus.
    .differ = La loi assure le travail, mais demande un titre de la liste. Quelques caisses en acceptent d’autres. Demandez une réponse écrite.
route-work-cross-border = Inscrivez-vous en France, soignez-vous chez vous
    .summary = Votre travail vous assure dès la première heure, où que vous viviez. En Europe, un S1 ouvre les soins chez vous.
route-work-talent = Envoyez votre dossier au service *Talent* de Paris
    .summary = Votre travail vous assure dès la première heure. Un seul service inscrit les salariés *Talent*.
route-work-language-assistant = Envoyez votre dossier au service des assistants, à Paris
    .summary = Votre travail vous assure dès la première heure. Sans *arrêté de nomination* tamponné, écrivez à votre CPAM.
route-work-student-portal = Passez par le site étudiant, prévenez votre CPAM
    .summary = Votre travail vous assure dès la première heure. Pour un premier numéro, le site étudiant est plus rapide.
    .differ = Selon la loi, votre emploi suffit : le S1106 marche aussi. Le site mène à la même caisse.
route-work-au-pair = Faites-vous déclarer, puis inscrivez-vous
    .summary = Votre travail vous assure dès la première heure. La famille vous déclare à l’Urssaf sous 8 jours.
route-work-civic-service = Inscrivez-vous avec votre contrat de *service civique*
    .summary = Votre contrat vous assure dès le premier jour.
route-work-farm = Envoyez vos papiers à la MSA, la caisse agricole
    .summary = Votre travail vous assure dès la première heure. La caisse est la MSA, pas la CPAM.
route-work-special-scheme = Demandez à l’employeur quelle caisse vous inscrit
    .summary = Votre travail vous assure dès la première heure, avec la caisse de l’employeur ou la CPAM.
    .differ = La loi nomme une caisse par régime, mais les nouveaux peuvent être ailleurs. Demandez une réponse écrite.
route-work-self-employed = Créez votre entreprise, puis envoyez le S1106
    .summary = Votre entreprise vous assure dès le premier jour, même sans revenu. Il ne faut aucun numéro pour la créer.
route-work-artist = Déclarez votre activité, puis envoyez le S1106
    .summary = Votre activité vous assure dès le premier euro.
route-work-sent = Pas d’A1 à venir ? Envoyez le S1106
    .summary = Votre travail vous assure dès la première heure. Votre employeur à l’étranger s’inscrit à l’Urssaf.
    .differ = Si l’on vous envoie ici pour un temps, l’employeur peut encore obtenir un A1 ou un certificat : vous restez alors assuré là-bas.
route-work = Inscrivez-vous par votre travail : envoyez le S1106
    .summary = Votre travail vous assure dès la première heure. Envoyez le formulaire vous-même, sans attendre l’employeur. C’est gratuit.

# Pensions, allocations et formulaires d’un autre pays

route-french-pension = Inscrivez-vous par votre pension : envoyez le S1106
    .summary = Une pension française, même petite, vous assure, avec ou sans autre pension.
route-french-unemployment-benefit = Inscrivez-vous par le chômage : envoyez le S1106
    .summary = Le chômage français vous assure. Ensuite, vos droits durent tant que vous vivez ici. Chercher du travail ne suffit pas.
route-swiss-pension = Choisissez sous 3 mois l’assurance suisse ou française
    .summary = Votre pension est seulement suisse. Sans choix à temps, l’assurance suisse (LAMal) s’applique.
route-european-pension = Inscrivez-vous en France avec un S1
    .summary = Le pays qui paie votre pension paie vos soins. Avec son S1, la CPAM vous inscrit.
route-exported-benefit = Utilisez votre carte européenne tant que dure le U2
    .summary = Votre pays paie et vous assure pendant 3 à 6 mois. Le U2 ne donne pas de numéro français.
route-quebec-student = Remettez votre formulaire du Québec à votre CPAM
    .summary = Votre formulaire garde vos droits RAMQ en France : pas d’attente de trois mois.
    .differ = L’accord vous envoie à la CPAM. Des écoles demandent aussi le site étudiant : déposez-y le formulaire.
route-quebec-intern = Remettez votre formulaire du Québec à votre CPAM
    .summary = Le SE 401-Q-104 est pour un stage obligatoire non payé. Une allocation n’est pas un salaire.
route-andorra-form = Remettez votre formulaire d’Andorre à votre CPAM
    .summary = L’accord paie les soins ici pendant des études ou une formation reconnue.
    .differ = L’accord vaut. Les caisses diffèrent : citez-le, et écrivez au CLEISS.
route-monaco-dependant = Gardez la couverture de vos parents à Monaco
    .summary = Leur régime vous garde jusqu’à 21 ans. Demandez la suite le mois d’avant.
    .differ = L’accord de 1952 couvre la famille. Les caisses diffèrent pour les étudiants : écrivez au CLEISS.
route-monaco-national = Écrivez au service de santé de l’État monégasque (SPME)
    .summary = Il couvre à 80 % les étudiants monégasques, de 21 à 28 ans. Demandez le mois avant vos 21 ans.
route-agreement-form = Remettez votre formulaire d’accord à votre CPAM
    .summary = Votre formulaire vous garde dans votre régime d’origine. Son accord peut payer les soins en France.
    .differ = La loi renvoie à chaque accord. Les caisses diffèrent : écrivez au CLEISS.
route-ehic-end-unknown = Utilisez votre carte européenne et lisez sa date de fin
    .summary = La carte paie vos soins ici. Sa date de fin est dans la case 9. Trop tôt ? Demandez une nouvelle carte.
    .differ = Une carte qui finit avant vos cours peut mener au site étudiant. Cherchez d’abord la date.
route-ehic-intern = Utilisez votre carte européenne pendant votre séjour
    .summary = Votre pays vous assure. La carte paie les soins nécessaires ici, sans numéro français.
    .differ = La carte vaut pour les stagiaires. Les caisses diffèrent si votre gratification est élevée : demandez une réponse écrite.
route-ehic-student = Utilisez votre carte européenne pendant vos études
    .summary = Votre pays vous assure, sans inscription en France. Un travail payé ici change cela.
route-ehic-renew = Renouvelez maintenant votre carte européenne
    .summary = Elle doit durer jusqu’à la fin de l’année universitaire, ou de votre séjour.
route-ehic-certificate = Demandez la carte qui suit votre certificat
    .summary = Votre certificat vaut la carte européenne, souvent 3 mois. Demandez-la avant sa fin.
route-uk-card-student = Utilisez votre carte britannique, ou le site étudiant
    .summary = La carte paie les soins nécessaires ici. Le site étudiant est ouvert aussi et donne un numéro français.
    .differ = L’accord avec le Royaume-Uni accepte la carte. Les caisses diffèrent : la voie sûre est le site étudiant.
route-s1-student = Inscrivez-vous sur le site étudiant avec votre S1
    .summary = Votre régime d’origine paie, et la France vous inscrit. Vous pouvez avoir une *carte Vitale*.
route-s1-resident = Remettez votre S1 à votre CPAM
    .summary = Votre régime d’origine paie, et la France vous inscrit. Vous pouvez avoir une *carte Vitale*.
route-home-cover-jobseeker = Cherchez du travail avec votre couverture d’origine
    .summary = Votre régime d’origine vous couvre encore. Un travail payé ici change cela.
route-ehic-short-stay = Utilisez votre carte européenne pendant votre séjour
    .summary = Votre pays vous assure. La carte paie les soins nécessaires ici, sans numéro français.
route-home-scheme-first = Demandez un S1 à votre régime d’origine
    .summary = Votre régime d’origine vous couvre encore. Avec son S1, la CPAM vous inscrit.
