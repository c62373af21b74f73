// What is typed is kept on the server at each pause, for its author alone; a button does the same without this file. Nothing is
// kept in the browser. Whoever typed the same draft elsewhere is told, and chooses which one to keep.
(function () {
  'use strict';
  var PAUSE = 1200;
  // What the server could not take is tried again, whether its author still types or not.
  var REPRISE = 15000;
  // The same draft in two tabs: the one that keeps it says so, so that nobody's words go under those of before.
  var ailleurs = window.BroadcastChannel ? new BroadcastChannel('brouillon') : null;
  var suivis = [];

  // Typed before this file was there.
  function change(champ) {
    if (champ.type === 'hidden') { return false; }
    if (champ.type === 'radio' || champ.type === 'checkbox') { return champ.checked !== champ.defaultChecked; }
    if (champ.tagName !== 'SELECT') { return champ.value !== champ.defaultValue; }
    var choisi = champ.options[champ.selectedIndex];
    return choisi && !choisi.defaultSelected && (champ.selectedIndex > 0 || !!champ.querySelector('option[selected]'));
  }

  // A file is no text, and a secret is never kept.
  function ajouter(corps, formulaire, sauf) {
    new FormData(formulaire).forEach(function (valeur, nom) {
      var champ = formulaire.elements[nom];
      if (typeof valeur === 'string' && sauf.indexOf(nom) < 0 && !(champ && champ.type === 'password')) { corps.append(nom, valeur); }
    });
  }

  function suivre(formulaire, autres) {
    var numero = formulaire.querySelector('input[name=brouillon]');
    var repere = formulaire.querySelector('input[name=repere]');
    var boite = formulaire.querySelector('[data-change]');
    var garderIci = boite && boite.querySelector('[data-garder]');
    var garde = contenu();
    var attente = null;
    var enRoute = false;
    var enVol = null;
    var parti = false;
    var fige = !!boite && !boite.hidden;

    function lequel() { return formulaire.dataset.brouillon + ' ' + (formulaire.dataset.garde || (numero ? numero.value : '')); }

    function contenu() {
      var corps = new URLSearchParams();
      ajouter(corps, formulaire, ['brouillon', 'repere']);
      // Other forms of the page are kept along with it, until each is sent.
      autres.forEach(function (autre) { ajouter(corps, autre, ['_csrf', 'repere']); });
      return corps.toString();
    }

    function dire(texte) {
      var etat = formulaire.querySelector('[data-etat]');
      if (etat) { etat.textContent = texte; }
    }

    // Nothing is saved over the other before somebody has chosen. Whoever is typing keeps the focus: a key would choose for them.
    function demander(texte, nouveau) {
      fige = true;
      clearTimeout(attente);
      attente = null;
      if (!boite) { dire(texte); return; }
      garderIci.dataset.autre = nouveau;
      boite.querySelector('[data-change-texte]').textContent = texte;
      // A saisine had perhaps no number yet when its page was drawn; the address names it since.
      boite.querySelector('a').href = location.pathname + location.search;
      boite.hidden = false;
      dire('Ce que vous tapez n’est plus gardé tant que vous n’avez pas choisi.');
    }

    function recu(reponse, envoye) {
      if (reponse.status === 200 || reponse.status === 204) {
        garde = envoye;
        if (repere && reponse.headers.get('repere')) { repere.value = reponse.headers.get('repere'); }
        if (ailleurs && !(numero && !numero.value)) { ailleurs.postMessage([lequel(), repere ? repere.value : '']); }
        dire('Brouillon enregistré à ' + new Date().toLocaleTimeString('fr-FR', {hour: '2-digit', minute: '2-digit', timeZone: 'Europe/Paris'}) + '. Rien n’est envoyé.');
      }
      if (reponse.status === 200 && numero) {
        return reponse.text().then(function (id) {
          numero.value = id;
          history.replaceState(null, '', location.pathname + '?brouillon=' + id + location.hash);
        });
      }
      if (reponse.status === 409) { return reponse.text().then(function (texte) { demander(texte, reponse.headers.get('repere')); }); }
      if (reponse.status === 400) { return reponse.text().then(dire); }
      if (reponse.status === 404 && numero) { numero.value = ''; }
      if (reponse.status === 404) { dire(numero ? 'Ce brouillon a été envoyé ou effacé ailleurs.' : 'Plus aucune réponse n’est attendue ici : le brouillon n’est pas gardé.'); }
      // Led away to sign in: the browser tells no more of it than 0.
      else if (reponse.status === 0 || reponse.status === 401) { dire('Le brouillon n’est plus enregistré : votre session est finie. Copiez ce que vous venez d’écrire, puis reconnectez-vous.'); }
      else if (reponse.status >= 500 || reponse.status === 429) { reessayer('Le brouillon n’est pas encore enregistré : le service est momentanément indisponible. Nouvel essai dans un moment.'); }
      else if (reponse.status > 204) { dire('Le brouillon n’est pas enregistré : cette page n’est plus à jour. Copiez ce que vous venez d’écrire, puis rouvrez-la.'); }
      return null;
    }

    function garder() {
      attente = null;
      var envoye = contenu();
      if (parti || fige || envoye === garde) { return; }
      if (enRoute) { attendre(); return; }
      enRoute = true;
      enVol = new AbortController();
      var corps = new URLSearchParams(envoye);
      if (numero) { corps.set('brouillon', numero.value); }
      if (repere) { corps.set('repere', repere.value); }
      fetch(formulaire.dataset.brouillon, {method: 'POST', body: corps, credentials: 'same-origin', redirect: 'manual', keepalive: true, signal: enVol.signal})
        .then(function (reponse) { return recu(reponse, envoye); })
        .catch(function () { if (!parti) { reessayer('Le brouillon n’est pas encore enregistré : le serveur ne répond pas. Nouvel essai dans un moment.'); } })
        .finally(function () { enRoute = false; });
    }

    function reessayer(texte) {
      dire(texte);
      if (!attente) { attente = setTimeout(garder, REPRISE); }
    }

    function attendre() {
      clearTimeout(attente);
      attente = setTimeout(garder, PAUSE);
    }

    if (boite) {
      garderIci.addEventListener('click', function (evenement) {
        evenement.preventDefault();
        if (repere && garderIci.dataset.autre) { repere.value = garderIci.dataset.autre; }
        garderIci.dataset.autre = '';
        boite.hidden = true;
        fige = false;
        garde = null;
        dire('Enregistrement de ce que vous avez ici…');
        garder();
      });
    }
    if (Array.prototype.some.call(formulaire.querySelectorAll('input, textarea, select'), change)) {
      garde = '';
      attendre();
    }
    [formulaire].concat(autres).forEach(function (un) {
      un.addEventListener('input', attendre);
      un.addEventListener('change', attendre);
    });
    autres.forEach(function (autre) {
      autre.addEventListener('submit', function () { autres.splice(autres.indexOf(autre), 1); });
    });
    // What is on its way when an answer leaves could come after it: the server refuses it then, and nothing more is sent from here.
    formulaire.addEventListener('submit', function () { parti = true; clearTimeout(attente); if (enVol) { enVol.abort(); } });
    window.addEventListener('pageshow', function () { parti = false; });
    // Who leaves before the pause is over loses nothing.
    document.addEventListener('visibilitychange', function () {
      if (document.visibilityState === 'hidden' && attente) { clearTimeout(attente); garder(); }
    });
    return function (message) {
      if (parti || message[0] !== lequel() || (numero && !numero.value)) { return; }
      var nouveau = repere && message[1] ? message[1].split('.')[0] + '.' + repere.value.split('.')[1] : '';
      demander('Ce brouillon vient d’être enregistré dans un autre onglet. Gardez ce que vous avez ici, ou prenez l’autre : rien n’est effacé avant votre choix.', nouveau);
    };
  }

  // Other files of the page fill in its forms first.
  document.addEventListener('DOMContentLoaded', function () {
    var formulaires = Array.prototype.filter.call(document.querySelectorAll('form[data-brouillon]'), function (un) {
      return un.querySelector('button[value=brouillon]');
    });
    if (!formulaires.length) { return; }
    var principal = formulaires.filter(function (un) { return !un.dataset.garde; })[0];
    // Whoever comes back to this page by the browser's own button asks for the draft, and sends nothing again.
    var page = document.querySelector('[data-adresse]');
    var ouverte = principal && principal.querySelector('input[name=brouillon]');
    var retour = document.querySelector('form[data-brouillon] input[name=retour]');
    var ici = page ? page.dataset.adresse : ouverte && ouverte.value ? location.pathname + '?brouillon=' + ouverte.value
      : !principal && retour && retour.value ? retour.value : '';
    history.replaceState(history.state, '', ici ? ici + location.hash : location.href);

    formulaires.forEach(function (un) {
      suivis.push(suivre(un, un === principal ? Array.prototype.slice.call(document.querySelectorAll('form[data-avec-brouillon]')) : []));
    });
    if (ailleurs) {
      ailleurs.onmessage = function (message) { suivis.forEach(function (suivi) { suivi(message.data); }); };
    }
  });
})();
