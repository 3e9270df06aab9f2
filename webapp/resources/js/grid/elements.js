import { text } from "./texts.js";

export function element(name, kind, attributes = {}, content = "") {
  const made = document.createElement(name);
  if (kind) {
    made.className = kind;
  }
  Object.entries(attributes).forEach(([key, value]) => made.setAttribute(key, value));
  made.textContent = content;
  return made;
}

/** A button with the text of this key. */
export function button(key, pressed, kind = "button") {
  const made = element("button", kind, { type: "button" }, text(key));
  made.addEventListener("click", pressed);
  return made;
}
