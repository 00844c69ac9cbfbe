/** What does the script of an empty Yew app weigh? It starts the engine, which lies beside it, and mounts the app, and does nothing more. */
import init, { mount } from "empty-yew-engine";

await init({ module_or_path: new URL("empty-yew_bg.wasm", import.meta.url) });
mount(document.body);
