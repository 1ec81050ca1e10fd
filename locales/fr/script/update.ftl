# Une version plus récente est là (embed/offline.js)
update-ready = Il y a une version plus récente des règles.
update-take = L’utiliser désormais
update-taken = Vous l’aurez à la prochaine ouverture de cette page.
