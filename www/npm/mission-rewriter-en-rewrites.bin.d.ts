/** What does a bundler give for what it takes to rewrite in English? The file's address, where it has been told to hand the file over as it is. */
declare const address: string;
export default address;
