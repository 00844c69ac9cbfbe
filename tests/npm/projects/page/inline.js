/** What does somebody write who wants no file beside the script? One import, and the element is there with everything inside. */
import "mission-rewriter/inline";
