/** What does `mode="room"` mean where everything is in one script that fetches nothing? That this build has no room, and which one has. */
const WORDS = {
  ru: "В этой сборке мастерской нет. Она есть в обычной, где рядом со скриптом лежат файлы mission-rewriter-room.",
  en: "This build holds no workshop. The usual one does, with the files of mission-rewriter-room beside the script.",
};

/** There is nothing to load, to lose or to learn. */
export async function ready() {}
export const dwell = () => () => {};
export const call = (action) => action();
export const missing = () => "";
export const analyze = () => null;
export const knows = () => false;
export async function teach() {}
export async function complete() {}

/** One line in the place of the workshop. */
export function mount(root, { locale }) {
  const line = document.createElement("p");
  line.setAttribute("part", "message");
  const update = ({ locale }) => {
    line.lang = locale;
    line.textContent = WORDS[locale];
  };
  update({ locale });
  root.append(line);
  return { update, destroy: () => line.remove(), installed() {}, lost() {}, analysis: null };
}
