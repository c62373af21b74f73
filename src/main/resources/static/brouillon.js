// What is typed is kept on the server at each pause, for its author alone; a button does the same without this file. Nothing is
// kept in the browser.
(function () {
  'use strict';
  var PAUSE = 1200;
  var formulaire = document.querySelector('form[data-brouillon]');
  if (!formulaire || !formulaire.querySelector('button[value=brouillon]')) { return; }
  var numero = formulaire.querySelector('input[name=brouillon]');
  // Other forms of the page are kept along with it, until each is sent.
  var autres = Array.prototype.slice.call(document.querySelectorAll('form[data-avec-brouillon]'));
  var garde = contenu();
  var attente = null;
  var enRoute = false;
  var enVol = null;
  var parti = false;
  // The same draft in two tabs: the one that keeps it says so, and the other stops, so that nobody's words go under those of before.
  var ailleurs = window.BroadcastChannel ? new BroadcastChannel('brouillon') : null;
  var fige = false;

  // Whoever comes back to this page by the browser's own button asks for the draft, and sends nothing again.
  var page = document.querySelector('[data-adresse]');
  history.replaceState(history.state, '', page ? page.dataset.adresse + location.hash
    : numero && numero.value ? location.pathname + '?brouillon=' + numero.value + location.hash : location.href);

  function lequel() { return formulaire.dataset.brouillon + ' ' + (numero ? numero.value : ''); }

  function contenu() {
    var champs = new FormData(formulaire);
    champs.delete('brouillon');
    autres.forEach(function (autre) {
      new FormData(autre).forEach(function (valeur, nom) { if (nom !== '_csrf') { champs.append(nom, valeur); } });
    });
    return new URLSearchParams(champs).toString();
  }

  function dire(texte) {
    var etat = formulaire.querySelector('[data-etat]');
    if (etat) { etat.textContent = texte; }
  }

  function recu(reponse, envoye) {
    if (reponse.status === 200 || reponse.status === 204) {
      garde = envoye;
      if (ailleurs && !(numero && !numero.value)) { ailleurs.postMessage(lequel()); }
      dire('Brouillon enregistré à ' + new Date().toLocaleTimeString('fr-FR', {hour: '2-digit', minute: '2-digit', timeZone: 'Europe/Paris'}) + '. Rien n’est envoyé.');
    }
    if (reponse.status === 200 && numero) {
      return reponse.text().then(function (id) {
        numero.value = id;
        history.replaceState(null, '', location.pathname + '?brouillon=' + id + location.hash);
      });
    }
    if (reponse.status === 400) { return reponse.text().then(dire); }
    if (reponse.status === 404 && numero) { numero.value = ''; }
    if (reponse.status === 404) { dire(numero ? 'Ce brouillon a été envoyé ou effacé ailleurs.' : 'Plus aucune réponse n’est attendue ici : le brouillon n’est pas gardé.'); }
    else if (reponse.status !== 204) { dire('Le brouillon n’est plus enregistré : votre session est finie. Copiez ce que vous venez d’écrire, puis reconnectez-vous.'); }
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
    fetch(formulaire.dataset.brouillon, {method: 'POST', body: corps, credentials: 'same-origin', redirect: 'manual', keepalive: true, signal: enVol.signal})
      .then(function (reponse) { return recu(reponse, envoye); })
      .catch(function () { if (!parti) { dire('Le brouillon n’est pas enregistré : le serveur ne répond pas.'); } })
      .finally(function () { enRoute = false; });
  }

  function attendre() {
    clearTimeout(attente);
    attente = setTimeout(garder, PAUSE);
  }

  // Typed before this file was there.
  function change(champ) {
    if (champ.type === 'radio' || champ.type === 'checkbox') { return champ.checked !== champ.defaultChecked; }
    if (champ.tagName !== 'SELECT') { return champ.value !== champ.defaultValue; }
    var choisi = champ.options[champ.selectedIndex];
    return choisi && !choisi.defaultSelected && (champ.selectedIndex > 0 || !!champ.querySelector('option[selected]'));
  }

  if (Array.prototype.some.call(formulaire.querySelectorAll('input, textarea, select'), change)) {
    garde = '';
    attendre();
  }
  if (ailleurs) {
    ailleurs.onmessage = function (message) {
      if (parti || message.data !== lequel() || (numero && !numero.value)) { return; }
      fige = true;
      dire('Ce brouillon vient d’être enregistré dans un autre onglet. Rechargez cette page pour l’y retrouver : ce que vous tapez ici n’est plus gardé.');
    };
  }
  [formulaire].concat(autres).forEach(function (un) {
    un.addEventListener('input', attendre);
    un.addEventListener('change', attendre);
  });
  autres.forEach(function (autre) {
    autre.addEventListener('submit', function () { autres.splice(autres.indexOf(autre), 1); });
  });
  // What is on its way when an answer leaves could come after it.
  formulaire.addEventListener('submit', function () { parti = true; clearTimeout(attente); if (enVol) { enVol.abort(); } });
  window.addEventListener('pageshow', function () { parti = false; });
  // Who leaves before the pause is over loses nothing.
  document.addEventListener('visibilitychange', function () {
    if (document.visibilityState === 'hidden' && attente) { clearTimeout(attente); garder(); }
  });
})();
