// What must hold in every engine, in WebKit.
import { everywhere } from "./everywhere.mjs";

everywhere("WebKit");
