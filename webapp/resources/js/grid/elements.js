import { text } from "./texts.js";

export function element(name, className, attributes = {}, content = "") {
  const created = document.createElement(name);
  if (className) {
    created.className = className;
  }
  Object.entries(attributes).forEach(([key, value]) => created.setAttribute(key, value));
  created.textContent = content;
  return created;
}

/** Button labelled with the text of a key. */
export function button(key, onClick, className = "button") {
  const created = element("button", className, { type: "button" }, text(key));
  created.addEventListener("click", onClick);
  return created;
}
