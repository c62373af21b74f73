// Passkeys: what the server proposes is shown to the browser, which asks the person's device; its answer leaves with the form.
(function () {
  'use strict';

  function enOctets(texte) {
    var binaire = atob(texte.replace(/-/g, '+').replace(/_/g, '/'));
    return Uint8Array.from(binaire, function (lettre) { return lettre.charCodeAt(0); }).buffer;
  }

  function enTexte(octets) {
    return btoa(String.fromCharCode.apply(null, new Uint8Array(octets))).replace(/\+/g, '-').replace(/\//g, '_').replace(/=+$/, '');
  }

  function avecOctets(cles) {
    return (cles || []).map(function (cle) { return Object.assign({}, cle, {id: enOctets(cle.id)}); });
  }

  // Everything that the answer holds, as the server reads it.
  function ecrire(cle) {
    var reponse = {clientDataJSON: enTexte(cle.response.clientDataJSON)};
    if (cle.response.attestationObject) {
      reponse.attestationObject = enTexte(cle.response.attestationObject);
      reponse.transports = cle.response.getTransports ? cle.response.getTransports() : [];
    } else {
      reponse.authenticatorData = enTexte(cle.response.authenticatorData);
      reponse.signature = enTexte(cle.response.signature);
      reponse.userHandle = cle.response.userHandle ? enTexte(cle.response.userHandle) : undefined;
    }
    return JSON.stringify({id: cle.id, rawId: enTexte(cle.rawId), type: cle.type, response: reponse,
      clientExtensionResults: cle.getClientExtensionResults(), authenticatorAttachment: cle.authenticatorAttachment});
  }

  function demander(options) {
    options.challenge = enOctets(options.challenge);
    if (options.user) {
      options.user.id = enOctets(options.user.id);
      options.excludeCredentials = avecOctets(options.excludeCredentials);
      return navigator.credentials.create({publicKey: options});
    }
    options.allowCredentials = avecOctets(options.allowCredentials);
    return navigator.credentials.get({publicKey: options});
  }

  function dire(formulaire, phrase) {
    var message = formulaire.querySelector('[data-message]');
    message.textContent = phrase;
    message.hidden = false;
  }

  function preparer(formulaire) {
    formulaire.hidden = false;
    formulaire.addEventListener('submit', function (evenement) {
      evenement.preventDefault();
      fetch(formulaire.getAttribute('data-defi'), {method: 'POST', body: new URLSearchParams(new FormData(formulaire)), credentials: 'same-origin',
        headers: {Accept: 'application/json'}})
        .then(function (reponse) {
          if (!reponse.ok) {
            return reponse.text().then(function (phrase) {
              throw new Error(reponse.status === 400 ? phrase : 'Le service ne répond pas : rechargez la page puis recommencez.');
            });
          }
          return reponse.json();
        })
        .then(function (options) {
          return demander(options).catch(function () {
            throw new Error('Votre appareil n\'a pas donné de clé d\'accès : recommencez.');
          });
        })
        .then(function (cle) {
          formulaire.querySelector('[name=cle]').value = ecrire(cle);
          formulaire.submit();
        })
        .catch(function (erreur) { dire(formulaire, erreur.message); });
    });
  }

  if (window.PublicKeyCredential) {
    document.querySelectorAll('form[data-defi]').forEach(preparer);
  }
})();
