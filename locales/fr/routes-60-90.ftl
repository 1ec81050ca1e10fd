# Étudiants, écoles, stages et séjours de recherche

route-student-short-stay = Gardez une assurance privée pour votre séjour
    .summary = Un visa de court séjour n’ouvre aucun droit, même à un étudiant. Votre assurance paie. Un visa de long séjour changerait cela.
route-student-mayotte = Assurez-vous à Mayotte avant de partir
    .summary = Vous êtes déjà dans un régime français. Demandez à la caisse de Mayotte (*CSSM*) une affiliation à votre nom.
    .differ = Mayotte a son propre régime, et les autres caisses reprennent votre dossier de façons diverses. Partez avec votre attestation de droits et votre carte.
route-student-saint-pierre-minor = Restez couvert par vos parents jusqu’à 18 ans
    .summary = La caisse de Saint-Pierre-et-Miquelon (*CPS*) vous donne un formulaire pour votre caisse ici. À 18 ans, déposez à votre nom.
    .differ = Les caisses utilisent ce formulaire de façons diverses. Demandez-le à la *CPS* avant de partir.
route-student-overseas-number = Envoyez le S1106 à la caisse de votre domicile
    .summary = Vous avez un numéro définitif : le site étudiant ne vous concerne pas. Votre inscription supprime l’attente de trois mois.
    .differ = ameli envoie les étudiants d’outre-mer sur le site étudiant. Les caisses d’outre-mer disent S1106 quand on a un numéro. S’il revient, utilisez le site.
route-student-overseas-portal = Inscrivez-vous sur le site étudiant
    .summary = Vous n’avez pas encore de numéro. Votre inscription supprime l’attente de trois mois. Aucun titre de séjour à montrer.
route-student-known-number = Envoyez le S1106 avec votre ancien numéro
    .summary = Un numéro est donné à vie, et le site étudiant sert à ceux qui n’en ont pas. Votre inscription supprime l’attente de trois mois.
route-student-french = Inscrivez-vous sur le site étudiant
    .summary = Il sert aussi aux Français nés ou élevés à l’étranger. Votre inscription supprime l’attente de trois mois. Aucun titre de séjour à montrer.
route-student-validate-visa = Validez votre visa, puis le site étudiant
    .summary = Votre visa ne compte qu’une fois validé en ligne, dans les trois mois de l’arrivée. Votre inscription supprime l’attente de trois mois.
route-student-temporary-visa = Site étudiant, et gardez une assurance
    .summary = Votre visa (*VLS-T*) ne se valide pas. La caisse l’accepte ou non. Gardez une assurance jusqu’à son accord.
    .differ = Pour Campus France, ce visa d’étudiant donne des droits. L’arrêté du 10 mai 2017 ne le cite pas. Demandez, et gardez une assurance jusqu’à l’accord de la caisse.
route-student-portal = Inscrivez-vous sur le site étudiant
    .summary = Votre titre compte. Votre inscription supprime l’attente de trois mois, et vos droits partent de là.
route-student-no-permit = Obtenez un titre qui compte, puis inscrivez-vous
    .summary = Le jour de la demande, il faut un titre de séjour de la liste officielle. Un *récépissé* de renouvellement compte.
    .differ = Des caisses refusent un récépissé de première demande. La dernière ligne de l’arrêté du 10 mai 2017 admet tout document de préfecture nominatif et valable. Citez-la.
route-student-ask-ehic = Demandez la carte européenne à votre caisse
    .summary = Votre caisse d’origine paie tant que vous ne faites qu’étudier ici. Si elle refuse, le site étudiant vous est ouvert.
route-student-european-short = Demandez la carte européenne pour ce séjour
    .summary = La France n’assure pas des études de trois mois ou moins. Sans droits d’origine, prenez une assurance privée. Un travail payé change tout.
route-student-european-portal = Inscrivez-vous sur le site étudiant
    .summary = Aucune caisse ne vous couvre : la France le peut. Votre inscription supprime l’attente de trois mois. Le site demande vos ressources.
route-enrolment-pending = Terminez l’inscription, puis le site étudiant
    .summary = Le site étudiant veut l’inscription définitive et une adresse en France. Les soins d’avant ne sont pas couverts : gardez une assurance.
route-volunteer = Utilisez l’assurance de votre programme
    .summary = Ce volontariat n’est pas un travail en droit français : il n’ouvre aucun droit. Un travail payé ou une inscription en ouvrirait.
route-trainee-cooperation = Envoyez le S1106 avec les deux accords
    .summary = Votre stage relève d’un accord de coopération : pas d’attente de trois mois.
    .differ = La loi supprime l’attente pour ces stagiaires (CSS D160-2 II 5°). Des caisses l’ignorent. Citez l’article et nommez l’accord.
route-secondary-school = Envoyez le S1106 et gardez une assurance
    .summary = Dès 16 ans, vous pouvez demander des droits à votre nom. Gardez une assurance jusqu’à l’accord de la caisse.
    .differ = La loi supprime l’attente dans toute école (CSS D160-2 II 5°). Des caisses le réservent au supérieur. Citez l’article.
route-secondary-school-no-permit = Gardez une assurance, écrivez à la caisse
    .summary = Votre visa ou document n’est pas sur la liste. Demandez par écrit à la caisse ce qu’elle accepte.
    .differ = Un mineur n’a pas besoin de titre pour séjourner en France. La liste oublie le visa *mineur scolarisé*. Demandez une réponse écrite.
route-other-school = Envoyez le S1106 et gardez une assurance
    .summary = Le site étudiant sert au supérieur. Votre école peut quand même vous dispenser des trois mois d’attente.
    .differ = La loi supprime l’attente dans toute école (CSS D160-2 II 5°). Des caisses le réservent au supérieur. Citez l’article.
route-placement-european = Gardez vos droits d’origine pour ce séjour
    .summary = Un stage ou séjour de recherche n’est pas un emploi : il n’ouvre aucun droit. Sans carte européenne, prenez une assurance privée.
route-placement-short = Gardez une assurance privée pour votre séjour
    .summary = Un stage ou séjour de recherche de six mois ou moins n’ouvre aucun droit. Un contrat de travail ou une inscription en ouvrirait.
route-placement-wait = Demandez vos droits après trois mois
    .summary = Il faut vivre ici depuis plus de trois mois, et rester plus de six. Gardez une assurance jusqu’à l’accord de la caisse.
route-placement-residence = Envoyez le S1106 comme résident
    .summary = Vous vivez ici depuis plus de trois mois et restez plus de six. Gardez une assurance jusqu’à l’accord de la caisse.
    .differ = La loi vous ouvre des droits par la résidence. Des universités et des caisses les refusent aux stagiaires et invités. Déposez, et demandez une réponse écrite.

# Famille

route-child = Rattachez l’enfant à un parent assuré
    .summary = Un enfant est couvert par un parent jusqu’à 18 ans. Un parent demande, ou les deux. Pas d’attente de trois mois.
route-child-in-care = Le service qui suit l’enfant fait la demande
    .summary = À l’*ASE* ou à la *PJJ*, pas d’attente de trois mois. Pour un mineur, le document du service remplace l’acte de naissance.
route-algerian-spouse = Envoyez le S1106 avec votre visa familial
    .summary = Ce visa court a été accepté pour le conjoint algérien d’un Français. Pas d’attente de trois mois.
    .differ = L’arrêté du 10 mai 2017 ne cite pas ce visa. Un expert ameli l’accepte. Si la caisse refuse, demandez une décision écrite et contestez.
route-family-join = Envoyez votre propre S1106
    .summary = Vous venez vous installer avec une personne assurée ici : pas d’attente de trois mois. Chaque adulte dépose seul.
    .differ = La loi admet conjoints, partenaires de *PACS* et concubins (CSS D160-2 II 3°). Des caisses veulent aussi un visa familial. Citez l’article.
route-family-no-motive = Envoyez votre S1106 et gardez une assurance
    .summary = Vous venez vous installer avec une personne assurée ici : la loi n’impose pas d’attente. Votre visa n’a pas de motif familial.
    .differ = La loi n’exige pas de visa familial (CSS D160-2 II 3°). Des caisses en veulent un, ou trois mois ici. Citez l’article, et gardez une assurance trois mois.

# Protection

route-refugee = Envoyez le S1106 : pas d’attente
    .summary = Vos droits s’ouvrent tout de suite. Les papiers de l’*OFPRA* remplacent l’acte de naissance.
route-temporary-protection = Montrez votre titre à la caisse
    .summary = Vos droits s’ouvrent dès votre autorisation (*APS*), sans attente de trois mois.
    .differ = Le gouvernement a supprimé l’attente en 2022 ; le code ne le dit pas. Si la caisse veut trois mois, demandez une réponse écrite.
route-asylum-minor = Demandez les droits de l’enfant maintenant
    .summary = Un mineur qui demande l’asile, ou dont un parent le demande, est couvert sans attente de trois mois.
route-asylum-wait = Demandez vos droits après trois mois
    .summary = Les adultes attendent trois mois. D’ici là, l’hôpital donne les soins urgents. Vous pouvez poster le dossier environ 15 jours avant.
route-asylum = Envoyez le S1106 à votre caisse
    .summary = Votre attestation d’asile vaut titre de séjour, dans toutes les procédures. Demandez la *C2S* en même temps.

# Résidence

route-short-stay = Gardez votre assurance pour ce séjour
    .summary = Trois mois ou moins n’ouvrent aucun droit. L’hôpital public soigne les urgences. Venir vivre ici change cela.
route-eu-permanent = Envoyez le S1106 comme résident permanent
    .summary = Après cinq ans de séjour légal, vous avez les droits d’un Français. Personne ne contrôle vos ressources.
route-job-starts-later = Envoyez le S1106 au début de l’emploi
    .summary = Le travail vous couvre dès la première heure. D’ici là, gardez vos droits d’origine ou une assurance privée.
route-eu-worked-before = Envoyez le S1106 avec vos bulletins de paie
    .summary = Même un travail court en France a ouvert des droits. Ils durent tant que vous vivez ici légalement.
    .differ = Les droits aux soins ne cessent qu’avec la résidence stable et régulière (CSS L161-15-1). Les mois comptés après l’emploi visent les indemnités. Citez l’article.
route-eu-jobseeker = Demandez d’abord à votre caisse d’origine
    .summary = Qui est venu chercher un emploi, et en cherche encore, est exclu des droits par la résidence. Tout travail payé change cela.
route-eu-jobseeker-grey = Votre caisse d’origine, puis la caisse d’ici
    .summary = La loi exclut ceux qui sont venus chercher un emploi. Les autres peuvent demander, mais la caisse décide.
    .differ = La loi ne vise que ceux qui sont venus chercher un emploi (CSS L160-6 6°). On refuse souvent tous les demandeurs. Écrivez le motif de votre entrée, puis contestez.
route-eu-inactive-wait = Demandez vos droits après trois mois
    .summary = Utilisez alors le site des Européens inactifs. D’ici là, demandez à votre caisse d’origine et gardez une assurance.
route-eu-inactive-low = Demandez, et expliquez votre situation
    .summary = Vos ressources sont sous le niveau habituel. La caisse doit peser toute votre situation.
    .differ = ameli refuse sous le *RSA* ({ $amount-rsa } par mois pour une personne). La loi pèse votre situation (CESEDA R233-1). Contestez un refus fondé sur un seul chiffre.
route-eu-inactive = Demandez sur le site des Européens inactifs
    .summary = C’est gratuit. Il faut plus de trois mois ici, des ressources, et aucun droit d’origine. Vos droits sont revus chaque année.
    .differ = En droit le *RSA* ({ $amount-rsa } par mois pour une personne) suffit toujours. Dès 65 ans, ameli demande plus. Citez CESEDA R233-1.
route-french-after-volunteering = Envoyez le S1106 : pas d’attente
    .summary = Après un *VIE* ou un *VIA*, sans autre assurance, vos droits s’ouvrent tout de suite.
route-french-returning-wait = Demandez vos droits après trois mois
    .summary = Les Français attendent aussi, sauf s’ils travaillent. La *CFE* couvre ses adhérents pendant ces trois mois.
route-french-returning = Envoyez le S1106 comme résident
    .summary = Vous vivez ici depuis plus de trois mois. Donnez votre ancien numéro si vous en avez un.
route-validate-visa = Validez d’abord votre visa
    .summary = Votre visa ne compte qu’une fois validé en ligne, dans les trois mois de l’arrivée.
route-permit-not-listed = Gardez une assurance privée pour l’instant
    .summary = Votre visa n’est pas sur la liste. Une carte de séjour ou un document nominatif de la préfecture changerait cela.
route-minor-without-permit = Demandez l’aide médicale de l’État (*AME*)
    .summary = Un mineur l’a tout de suite, quelle que soit la situation des parents. C’est gratuit.
route-urgent-care = Faites-vous soigner à la *PASS* d’un hôpital
    .summary = L’aide médicale de l’État (*AME*) s’ouvre après plus de trois mois sans titre. D’ici là, l’hôpital donne les soins urgents.
route-state-medical-aid = Demandez l’aide médicale de l’État (*AME*)
    .summary = Elle paie vos soins un an, sous { $amount-c2s-free } par an pour une personne. C’est gratuit. La première fois, allez-y vous-même.
route-residence-too-short = Gardez une assurance, écrivez à la caisse
    .summary = Les droits par la résidence vont à ceux qui ont leur foyer, ou leur séjour principal, en France.
    .differ = La loi veut un foyer permanent ici, ou plus de six mois dans l’année civile. On refuse souvent les séjours plus courts. Demandez une réponse écrite.
route-residence-wait = Demandez vos droits après trois mois
    .summary = Il faut vivre ici depuis plus de trois mois sans interruption. Votre titre doit être valable le jour de la demande.
route-residence = Envoyez le S1106 comme résident
    .summary = Vous vivez ici depuis plus de trois mois et votre titre compte. Gardez une assurance jusqu’à l’accord de la caisse.
    .differ = La loi n’exclut ni les visiteurs ni les récépissés. Des caisses les refusent. Citez l’arrêté du 10 mai 2017 et demandez une réponse écrite.

# Rien ne correspond

route-fund-decides = Écrivez à votre caisse
    .summary = Ces réponses ne donnent pas de voie sûre. La caisse de votre domicile doit examiner votre cas. Un service social peut aider.
    .differ = La caisse du domicile décide (CSS R312-1). Un refus au guichet n’est pas une décision : demandez une réponse écrite.
