/** What does a bundler give for the engine's second half? Its address, where it has been told to hand the file over as it is. */
declare const address: string;
export default address;
