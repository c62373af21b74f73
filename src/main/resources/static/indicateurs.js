// Draws what the tables of the indicators say. Without this script nothing is lost: each figure stands in its table.
(function () {
  "use strict";
  if (!window.uPlot) {
    return;
  }
  var style = getComputedStyle(document.documentElement);
  var HAUTEUR = 240;
  var LONGUEUR = 16;

  function couleur(nom, sinon) {
    return style.getPropertyValue(nom).trim() || sinon;
  }

  function court(nom) {
    return nom.length > LONGUEUR ? nom.slice(0, LONGUEUR - 1) + "…" : nom;
  }

  function barres(lu, rang) {
    return {
      label: lu.series[rang].nom,
      stroke: rang === 0 ? couleur("--marque", "#14506b") : couleur("--alerte", "#8a4b00"),
      fill: rang === 0 ? couleur("--marque", "#14506b") : couleur("--alerte", "#8a4b00"),
      paths: window.uPlot.paths.bars({ size: [0.7 / lu.series.length, 48], align: lu.series.length === 1 ? 0 : rang === 0 ? -1 : 1 }),
      points: { show: false }
    };
  }

  function dessiner(cadre) {
    var lu = JSON.parse(cadre.dataset.chiffres);
    var rangs = lu.noms.map(function (nom, rang) { return rang; });
    var encre = { stroke: couleur("--encre", "#1d2730"), grid: { stroke: couleur("--filet", "#d5dde3"), width: 1 }, ticks: { show: false }, font: "13px sans-serif" };
    cadre.hidden = false;
    return new window.uPlot({
      width: cadre.clientWidth, height: HAUTEUR, padding: [8, 48, 0, 0], cursor: { show: false }, legend: { show: lu.series.length > 1, live: false },
      scales: { x: { time: false, range: [-0.6, rangs.length - 0.4] }, y: { range: function (u, bas, haut) { return [Math.min(0, bas), haut > 0 ? haut * 1.1 : 1]; } } },
      axes: [
        Object.assign({}, encre, { grid: { show: false }, size: 70, rotate: -25, splits: function () { return rangs; },
          values: function () { return lu.noms.map(court); } }),
        Object.assign({}, encre, { size: 80, values: function (u, valeurs) { return valeurs.map(function (v) { return v.toLocaleString("fr-FR"); }); } })
      ],
      series: [{}].concat(lu.series.map(function (serie, rang) { return barres(lu, rang); }))
    }, [rangs].concat(lu.series.map(function (serie) { return serie.valeurs; })), cadre);
  }

  var dessins = Array.prototype.map.call(document.querySelectorAll("[data-chiffres]"), function (cadre) {
    return { cadre: cadre, dessin: dessiner(cadre) };
  });
  window.addEventListener("resize", function () {
    dessins.forEach(function (d) { d.dessin.setSize({ width: d.cadre.clientWidth, height: HAUTEUR }); });
  });
  document.documentElement.dataset.dessins = String(dessins.length);
})();
