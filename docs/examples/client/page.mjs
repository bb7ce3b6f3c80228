// The page of the app. It knows no API key: the server of the partner gives one-time API tokens.
import { createSession } from '@tributary-data/tributary/client';

const newToken = async () => (await fetch('/api-token', { method: 'POST' })).json();
const element = (id) => document.getElementById(id);

const { baseUrl, token } = await newToken();
const session = createSession({ baseUrl, apiToken: token, renew: async () => (await newToken()).token });

const ask = (challenge) =>
  new Promise((answered) => {
    element('label').textContent = challenge.label;
    element('question').hidden = false;
    element('question').onsubmit = (event) => {
      event.preventDefault();
      element('question').hidden = true;
      answered({ guid: challenge.guid, value: element('answer').value });
    };
  });

const onChallenge = async (challenges) => {
  const answers = [];
  for (const challenge of challenges) answers.push(await ask(challenge));
  return answers;
};

element('connect').onclick = async () => {
  element('connect').disabled = true;
  element('state').textContent = 'Connecting …';
  try {
    const found = await session.searchInstitutions({ body: { institution: { name: 'MX Bank' } } });
    const institution_guid = found.institutions[0].guid;
    const { credentials } = await session.listInstitutionCredentials({ institution_guid });
    // This password of the sandbox bank makes it ask a question.
    const values = credentials.map(({ guid, field_name }) => ({
      guid,
      value: field_name === 'LOGIN' ? 'mxuser' : 'challenge',
    }));
    const { member } = await session.createMember({
      body: { member: { institution_guid, credentials: values, skip_aggregation: true } },
    });
    const { outcome } = await session.refreshAndWait(member.guid, { onChallenge });
    for await (const transaction of session.listTransactions.all()) {
      const row = document.createElement('li');
      const sign = transaction.transaction_type_name === 'DEBIT' ? '-' : '';
      row.textContent = `${transaction.date} ${transaction.description} ${sign}${transaction.amount}`;
      element('transactions').append(row);
    }
    element('state').textContent = `The bank is ${outcome}`;
  } catch (error) {
    element('state').textContent = error.message;
  }
};
element('connect').disabled = false;
