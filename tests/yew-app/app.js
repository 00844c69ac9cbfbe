/** What does the page load? The app, whose module lies beside this script. */
import init from "yew-app-engine";

await init({ module_or_path: new URL("yew-app_bg.wasm", import.meta.url) });
