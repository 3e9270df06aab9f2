// Who else is at work on the submission that this page lists.
const place = document.getElementById("presence");

Promise.all(["others.js", "portal.js", "texts.js"].map((module) => import(place.dataset.modules + module))).then(([{ Others }, { Portal }, { know }]) => {
  const { address, account, language, texts } = place.dataset;
  know(JSON.parse(texts));
  const others = new Others(new Portal(new URL(address, location.href), account, language), account);
  others.told = (pulse) => others.say(place, pulse.others, () => 0);
  others.ask();
});
