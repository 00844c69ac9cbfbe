/** What does the script of an empty Yew app weigh? It starts the engine and mounts the app, and does nothing more. */
import init, { mount } from "empty-yew-engine";

await init();
mount(document.body);
