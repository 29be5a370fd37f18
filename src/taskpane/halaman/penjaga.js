/*
 * Runs before everything else and in every browser Excel may use, so it is written in ES3.
 * A browser that cannot read the bundles (Internet Explorer inside Excel 2016/2019, the first Edge) would leave a
 * blank pane: here it gets the plain message of the page instead.
 */
(function () {
  function tampilkan() {
    document.getElementById("panel").style.display = "none";
    document.getElementById("terlalu-lama").style.display = "block";
  }
  var lama = typeof globalThis === "undefined" || !("noModule" in document.createElement("script"));
  if (!lama) return;
  if (window.addEventListener) window.addEventListener("load", tampilkan);
  else window.attachEvent("onload", tampilkan);
})();
