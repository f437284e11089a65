type Child = Node | string;
type Attributes = Readonly<Record<string, string | boolean>>;

/** An HTML element with its attributes and children; `false` leaves an attribute out. */
export function el<K extends keyof HTMLElementTagNameMap>(
  tag: K, attributes: Attributes = {}, ...children: readonly Child[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  set(element, attributes);
  element.append(...children);
  return element;
}

/** An SVG element. */
export function svg<K extends keyof SVGElementTagNameMap>(
  tag: K, attributes: Attributes = {}, ...children: readonly Child[]
): SVGElementTagNameMap[K] {
  const element = document.createElementNS("http://www.w3.org/2000/svg", tag);
  set(element, attributes);
  element.append(...children);
  return element;
}

/** A button that does something. */
export function button(label: string, className: string, press: () => void, icon?: string): HTMLButtonElement {
  const text = el("span", { class: "label" }, label);
  const element = el("button", { type: "button", class: className }, ...(icon === undefined ? [] : [drawn(icon)]), text);
  element.addEventListener("click", press);
  return element;
}

/** Writes text only where it changed, so that nothing is laid out or read out again for nothing. */
export function write(element: Element, text: string): void {
  if (element.textContent !== text) element.textContent = text;
}

/** Sets an attribute only where it changed. */
export function mark(element: Element, name: string, value: string): void {
  if (element.getAttribute(name) !== value) element.setAttribute(name, value);
}

function drawn(path: string): SVGElement {
  return svg("svg", { "viewBox": "0 0 24 24", "class": "icon", "aria-hidden": "true" }, svg("path", { d: path }));
}

function set(element: Element, attributes: Attributes): void {
  for (const [name, value] of Object.entries(attributes)) {
    if (value === true) element.setAttribute(name, "");
    else if (value !== false) element.setAttribute(name, value);
  }
}
