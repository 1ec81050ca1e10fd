# Quel numéro ai-je ? Un outil à part.
ui-nr-lead = Tapez le numéro. Il reste sur cet écran : il n’est ni gardé ni envoyé.
ui-nr-field = Votre numéro, avec ou sans espaces
ui-nr-check = Vérifier
ui-nr-hide = Cacher le numéro
ui-nr-letters = Mon numéro contient une lettre (2A ou 2B)

ui-nr-nothing = Tapez d’abord le numéro
ui-nr-key = Les chiffres et la clé ne vont pas ensemble
ui-nr-key-text = Les deux derniers chiffres (la clé) ne vont pas avec les 13 qui précèdent. Comparez chaque chiffre avec votre papier. Si les 13 sont justes, la clé est { $value }.
ui-nr-missing = { $count ->
    [one] Il manque 1 chiffre
   *[other] Il manque { $count } chiffres
 }
ui-nr-too-many = { $count ->
    [one] Il y a 1 chiffre de trop
   *[other] Il y a { $count } chiffres de trop
 }
ui-nr-length-text = Un numéro de sécurité sociale a 13 chiffres, ou 15 avec sa clé.
ui-nr-sign = Le signe numéro { $count } n’est pas un chiffre
ui-nr-sign-text = Seuls 2A ou 2B, en sixième et septième place, contiennent une lettre. Comparez avec votre papier : O est 0, I est 1.
ui-nr-month = Les quatrième et cinquième chiffres ne sont pas un mois
ui-nr-month-text = Ils vont de 01 à 12, ou de 20 à 99 si le mois n’est pas connu.
ui-nr-first = Aucun numéro ne commence par 0 ou 9
ui-nr-first-text = Un numéro à vous commence par 1 ou 2. Vérifiez que vous l’avez tapé en entier.
ui-nr-perhaps-payroll = Est-il seulement sur vos bulletins de paie ? Votre employeur l’a peut-être créé : sa longueur est alors libre.

ui-nr-own-payslip = Un bulletin de paie peut porter l’un ou l’autre. Regardez vos courriers de la caisse.
ui-nr-see = Que voyez-vous d’autre ?
ui-nr-see-account = J’ai un compte ameli, une *carte Vitale* ou un courrier avec « numéro définitif »
ui-nr-see-waiting = Mon courrier dit « numéro d’attente », « provisoire » ou « NIA »
ui-nr-see-payslip = Je ne le connais que par mes bulletins de paie
ui-nr-see-none = Rien de tout cela

ui-nr-can = Ce qu’il permet
ui-nr-not = Ce qu’il ne permet pas
ui-nr-do = Que faire
ui-nr-says = Ce que disent les chiffres
ui-nr-male = Sexe à l’état civil : homme
ui-nr-female = Sexe à l’état civil : femme
ui-nr-year = Année de naissance : finit par { $value }
ui-nr-month-is = Mois de naissance : { $count }
ui-nr-month-not = Mois de naissance : pas indiqué. C’est normal pour certaines personnes nées à l’étranger.
ui-nr-department = Lieu de naissance : France, département { $value }
ui-nr-abroad = Lieu de naissance : à l’étranger, code pays { $value }
ui-nr-country = Lieu de naissance : à l’étranger, sans doute { $value } (un indice : frontières et codes ont changé)

ui-nr-birth = Correspond-il à votre naissance ?
ui-nr-birth-sex = Sexe à l’état civil
ui-nr-birth-sex-none = Sans réponse
ui-nr-birth-male = Homme
ui-nr-birth-female = Femme
ui-nr-birth-year = Année de naissance, quatre chiffres
ui-nr-birth-month = Mois de naissance, de 1 à 12
ui-nr-birth-country = Pays de naissance
ui-nr-birth-department = Département de naissance (par exemple 69, 2A ou 972)
ui-nr-fits-sex = Sexe
ui-nr-fits-year = Année
ui-nr-fits-month = Mois
ui-nr-fits-place = Lieu
ui-nr-fits = correspond
ui-nr-fits-not = ne correspond pas
ui-nr-fits-perhaps = les chiffres ne permettent pas de le dire
ui-nr-differs = Comparez avec votre papier : un chiffre est peut-être faux, ou c’est le numéro d’une autre personne, ou votre employeur l’a créé. Si le papier dit la même chose, demandez à la caisse de corriger votre dossier.

# Ce que c’est
number-own = Il a la forme d’un numéro personnel
    .text = C’est un numéro d’attente (NIA) ou votre numéro définitif (NIR). Les deux se ressemblent.
number-nir = C’est votre numéro définitif (NIR)
    .text = Il est à vous pour la vie. Le numéro seul n’ouvre pas de droits : c’est votre situation qui les ouvre, par un dossier à la caisse.
number-nia = C’est un numéro d’attente (NIA)
    .text = Il devient définitif quand votre acte de naissance est vérifié.
number-ntt = C’est un numéro technique de votre employeur (NTT)
    .text = Il ne sert qu’à la paie. Aucune caisse ne le connaît.
number-old = C’est un ancien numéro provisoire
    .text = Il commence par 7 ou 8. Ces numéros ont disparu le 31 décembre 2022.
number-internal = Les caisses emploient ce numéro entre elles
    .text = Il commence par 5 ou 6. Ce n’est pas un numéro à vous.
number-unclear = Il paraît provisoire, mais nous n’avons pas trouvé de bonne source
    .text = Il commence par 3 ou 4. Le contrôle publié par l’Assurance maladie ne connaît pas ces numéros.

# Ce qu’il permet, ou non
use-pay = Votre paie : votre employeur doit l’accepter et l’utiliser pour vous déclarer.
use-pay-three-months = Votre paie, pendant trois mois : votre employeur l’utilise pour vous déclarer.
use-certificate = L’*attestation de droits*.
use-paper-refund = Des remboursements par *feuille de soins* papier.
use-electronic-refund = Des remboursements sans papier.
use-account = Un compte ameli.
use-card = La *carte Vitale* et son application.

# Que faire, dans l’ordre
next-look-at-letters = Regardez les courriers de la caisse : « numéro d’attente », « provisoire » ou « NIA » désignent un numéro d’attente.
next-try-account = Essayez de créer un compte sur ameli.fr. S’il s’ouvre, votre numéro est définitif.
next-ask-fund = Demandez à votre caisse (CPAM) quel numéro est le vôtre. Ayez votre pièce d’identité avec vous.
next-open-account = Créez votre compte sur ameli.fr.
next-order-card = Commandez-y la *carte Vitale*. Elle est gratuite.
next-if-no-account = Si le compte ne s’ouvre pas, vos droits ne sont pas encore ouverts. Répondez aux questions ici : elles mènent à votre dossier.
next-send-act = Envoyez votre acte de naissance à la caisse, si ce n’est pas fait. Vous avez trois mois à partir de sa demande.
next-post-sheets = Postez chaque *feuille de soins* à la caisse, avec l’ordonnance et votre *RIB*.
next-give-employer = Si vous travaillez, donnez le numéro à votre employeur.
next-send-file = Envoyez votre dossier à la caisse maintenant. Les droits par le travail commencent le premier jour.
next-replace-at-work = Quand la caisse vous donne un numéro, donnez celui-là à votre employeur.
next-keep-sheets = Gardez chaque *feuille de soins* jusque-là. Vous avez deux ans pour les envoyer.
next-replace-old = Demandez à la caisse (CPAM) un numéro qui commence par 1 ou 2.
next-write-old-down = Écrivez aussi l’ancien sur votre formulaire : la caisse peut retrouver votre dossier avec.
