import compression from 'compression';
import express, { type Express, type RequestHandler } from 'express';
import type { Logger } from 'pino';
import type { Assistant } from '../assistant/assistant.ts';
import { addRoute } from './add-route.ts';
import { limitRate } from './limit-rate.ts';
import { logRequests } from './log-requests.ts';
import { Problem } from './problem.ts';
import { readJson } from './read-json.ts';
import { requireAssistant } from './require-assistant.ts';
import { tellAbout, type About } from './routes/about.ts';
import { answerQuestion } from './routes/ask.ts';
import { makeBriefing } from './routes/briefings.ts';
import { listDocuments, showDocument } from './routes/documents.ts';
import { listFigures } from './routes/figures.ts';
import { reportHealth, reportReadiness } from './routes/health.ts';
import { draftReplies } from './routes/replies.ts';
import { searchPassages } from './routes/search.ts';
import { listSuggestions } from './routes/suggestions.ts';
import { securityHeaders } from './security-headers.ts';
import { sendProblem } from './send-problem.ts';
import { servePage } from './serve-page.ts';

export interface AppOptions {
  /** Undefined until the reports are read; the API answers 503 so long. */
  findAssistant: () => Assistant | undefined;
  /** Holds the built page. */
  webDirectory: string;
  logger: Logger;
  limits: AppLimits;
  about?: About;
}

export interface AppLimits {
  /** For one address; 0 means without limit. */
  requestsPerMinute: number;
  answerSeconds: number;
  /** Reverse proxies whose word on the client's address is believed. */
  trustedProxies: number;
}

/** The whole HTTP door, without listening. */
export function createApp({
  findAssistant,
  webDirectory,
  logger,
  limits,
  about = { mode: 'extractive' },
}: AppOptions): Express {
  const assistant = requireAssistant(findAssistant);
  const app = express();
  app.set('trust proxy', limits.trustedProxies);
  app.use(logRequests(logger), securityHeaders(), compression(), refuseMalformedPath);

  addRoute(app, 'GET', '/healthz', reportHealth);
  addRoute(app, 'GET', '/readyz', reportReadiness(assistant));

  app.use('/api', limitRate(limits.requestsPerMinute));
  addRoute(app, 'GET', '/api/about', tellAbout(about));
  app.use('/api', (_request, _response, next) => {
    assistant();
    next();
  });
  addRoute(app, 'POST', '/api/ask', ...readJson, answerQuestion(assistant, limits.answerSeconds));
  addRoute(app, 'POST', '/api/briefings', ...readJson, makeBriefing(assistant, limits.answerSeconds));
  addRoute(app, 'POST', '/api/replies', ...readJson, draftReplies(assistant, limits.answerSeconds));
  addRoute(app, 'GET', '/api/documents', listDocuments(assistant));
  addRoute(app, 'GET', '/api/documents/:id', showDocument(assistant));
  addRoute(app, 'GET', '/api/search', searchPassages(assistant));
  addRoute(app, 'GET', '/api/figures', listFigures(assistant));
  addRoute(app, 'GET', '/api/suggestions', listSuggestions(assistant));
  app.use('/api', () => {
    throw new Problem(404, 'The API has no such address; check the path.');
  });

  app.use(servePage(webDirectory), sendProblem(logger));
  return app;
}

/** Each later step may decode the path, so one that cannot be decoded stops here. */
const refuseMalformedPath: RequestHandler = (request, _response, next) => {
  try {
    decodeURIComponent(request.path);
  } catch {
    throw new Problem(400, 'The address has a broken percent-encoding; write "%" as "%25".');
  }
  next();
};
