// Shows which coworkers are working on the submission of this page.
const target = document.getElementById("presence");

Promise.all(["coworker-presence.js", "api-client.js", "texts.js"].map((module) => import(target.dataset.modules + module))).then(
  ([{ CoworkerPresence }, { ApiClient }, { setTexts }]) => {
    const { address, account, language, texts } = target.dataset;
    setTexts(JSON.parse(texts));
    const presence = new CoworkerPresence(new ApiClient(new URL(address, location.href), account, language), account);
    presence.onUpdate = (pulse) => presence.render(target, pulse.others, () => 0);
    presence.poll();
  },
);
