// Says five minutes before the session ends, and keeps it open for whoever asks. Whoever is typing is not idle: for them it is
// kept open without a word. Other pages of the same browser are told when it ends now; nothing else is said, nothing is kept.
(function () {
  'use strict';
  var AVANT = 5 * 60 * 1000;
  var VEILLE = 15 * 1000;
  var fenetre = document.querySelector('dialog[data-sans-activite]');
  if (!fenetre || !fenetre.showModal) { return; }
  var formulaire = fenetre.querySelector('form[method=post]');
  var texte = fenetre.querySelector('[data-texte]');
  var retour = fenetre.querySelector('[data-retour]');
  var autres = window.BroadcastChannel ? new BroadcastChannel('fin-de-session') : null;
  var actif = false;
  var dite = '';
  var oisive, absolue, annonce;

  function reste(sansActivite, enTout) {
    oisive = Date.now() + sansActivite * 1000;
    absolue = Date.now() + enTout * 1000;
    annonce = Math.min(AVANT, sansActivite * 500);
    actif = false;
  }

  function heure(quand) {
    return new Date(quand).toLocaleTimeString('fr-FR', {hour: '2-digit', minute: '2-digit', timeZone: 'Europe/Paris'});
  }

  function dire(quoi, titre, phrase) {
    if (dite === quoi) { return; }
    dite = quoi;
    fenetre.querySelector('h2').textContent = titre;
    texte.textContent = phrase;
    formulaire.hidden = quoi !== 'oisive';
    retour.hidden = quoi === 'oisive';
    retour.querySelector('a').hidden = quoi !== 'finie';
    if (!fenetre.open) { fenetre.showModal(); }
  }

  function taire() {
    dite = '';
    if (fenetre.open) { fenetre.close(); }
  }

  function prolonger() {
    var corps = new URLSearchParams(new FormData(formulaire));
    return fetch(formulaire.action, {method: 'POST', body: corps, credentials: 'same-origin', redirect: 'manual'}).then(function (reponse) {
      if (reponse.status !== 200) { finir(); return null; }
      return reponse.json().then(function (lu) {
        reste(lu.sansActivite, lu.enTout);
        taire();
        if (autres) { autres.postMessage([lu.sansActivite, lu.enTout]); }
      });
    }).catch(function () {
      texte.textContent = 'Le serveur ne répond pas. Réessayez dans un instant.';
    });
  }

  function finir() {
    dire('finie', 'Votre session est fermée', 'Les réponses gardées comme brouillon vous attendent. Ce qui n’est pas enregistré reste affiché : copiez-le avant de vous reconnecter.');
  }

  function veiller() {
    var maintenant = Date.now();
    var fin = Math.min(oisive, absolue);
    if (maintenant >= fin) { finir(); return; }
    if (maintenant < fin - annonce || dite) { return; }
    if (absolue <= oisive) {
      dire('absolue', 'Votre session va se fermer', 'Elle arrive au bout de sa durée et se ferme à ' + heure(absolue) + '. Enregistrez ce que vous avez commencé, puis reconnectez-vous : vous reviendrez ici.');
    } else if (actif) {
      prolonger();
    } else {
      dire('oisive', 'Votre session va se fermer', 'Sans geste de votre part, elle se ferme à ' + heure(oisive) + '.');
    }
  }

  reste(Number(fenetre.dataset.sansActivite), Number(fenetre.dataset.enTout));
  formulaire.addEventListener('submit', function (evenement) { evenement.preventDefault(); prolonger(); });
  fenetre.addEventListener('cancel', function (evenement) { if (dite === 'oisive') { evenement.preventDefault(); prolonger(); } });
  fenetre.querySelector('[data-fermer]').addEventListener('click', function () { if (fenetre.open) { fenetre.close(); } });
  document.addEventListener('input', function () { actif = true; });
  if (autres) {
    autres.onmessage = function (message) {
      reste(Number(message.data[0]), Number(message.data[1]));
      if (dite !== 'finie') { taire(); }
    };
    autres.postMessage([Number(fenetre.dataset.sansActivite), Number(fenetre.dataset.enTout)]);
  }
  setInterval(veiller, VEILLE);
  // A machine that slept counts no seconds.
  document.addEventListener('visibilitychange', function () { if (document.visibilityState === 'visible') { veiller(); } });
})();
