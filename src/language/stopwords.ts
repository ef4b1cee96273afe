const WORDS = `
a about above after again all also am an and any although though despite whereas since via per are aren't as at be because been before being below between both but by
can cannot can't could couldn't did didn't do does doesn't doing don't down during each either etc ever few for from
further had hadn't has hasn't have haven't having he her here hers herself him himself his how i if in into is isn't it
its itself just let's me might more most must my myself no nor not of off on once only or other our ours ourselves out
over own please same shall she should shouldn't so some such than that that's the their theirs them themselves then there
these they this those through to too under until up upon us very was wasn't we were weren't what when where whether which
while who whom whose why will with within won't would wouldn't you your yours yourself yourselves s t`;

/** English function words that carry no subject of their own. */
export const STOPWORDS: ReadonlySet<string> = new Set(WORDS.trim().split(/\s+/u));
