# A newer version is there (embed/offline.js)
update-ready = There is a newer version of the rules.
update-take = Use it from now on
update-taken = You get it the next time you open this page.
