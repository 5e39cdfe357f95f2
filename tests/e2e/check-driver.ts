import type { ElementHandle, Page } from 'puppeteer-core';
import type { Answer, Answers, Facts } from '../../criteria/facts.ts';
import { until } from './browser.ts';

/** A person at the quick check: reads what stands there, presses what has a name. */
export class CheckDriver {
  readonly page: Page;
  readonly #facts: Facts;

  constructor(page: Page, facts: Facts) {
    this.page = page;
    this.#facts = facts;
  }

  /** The heading of the screen: a question or an outcome. */
  heading(): Promise<string> {
    return this.page.evaluate(
      () => document.querySelector('main h2, section.Outcome h2')?.textContent?.trim() ?? '',
    );
  }

  /** Everything on the screen. */
  text(): Promise<string> {
    return this.page.evaluate(() => document.body.innerText);
  }

  /** Waits until the screen holds a text. */
  async reads(text: string): Promise<void> {
    await until(
      () => this.text(),
      (all) => all.includes(text),
    );
  }

  /** Presses the first button or choice whose accessible name or text begins so, once it is there. */
  async press(name: string): Promise<void> {
    let button: ElementHandle | undefined;
    const look = async (): Promise<string> => {
      button = await this.#button(name);
      return button ? '' : `no button “${name}” on the screen: ${await this.text()}`;
    };
    await until(look, (missing) => missing === '');
    await button?.click();
  }

  /** Types into the field with this id, in place of what stood there. */
  async type(id: string, text: string): Promise<void> {
    const field = await this.page.waitForSelector(`#${id}`);
    await field?.click({ count: 3 });
    await field?.type(text);
  }

  /** Chooses an option of the select with this id. */
  async choose(id: string, value: string): Promise<void> {
    await this.page.waitForSelector(`#${id} option[value="${value}"]`);
    await this.page.select(`#${id}`, value);
  }

  /** Sets the day in the field with this id; how a date is typed hangs on the browser's language. */
  async setDay(id: string, day: string): Promise<void> {
    await this.page.waitForSelector(`#${id}`);
    await this.page.$eval(
      `#${id}`,
      (field, value) => {
        if (!(field instanceof HTMLInputElement)) throw new Error('This is no date field.');
        field.value = value;
        field.dispatchEvent(new Event('input', { bubbles: true }));
      },
      day,
    );
  }

  /** Answers questions as they come, until none is left or one has no answer; the questions asked, by fact id. */
  async answerAll(answers: Answers): Promise<string[]> {
    const asked: string[] = [];
    for (;;) {
      const heading = await this.heading();
      const id = Object.keys(this.#facts).find((each) => this.#facts[each]?.ask === heading);
      const answer = id === undefined ? undefined : answers[id];
      if (id === undefined || answer === undefined) return asked;
      asked.push(id);
      await this.#answer(id, answer);
      await until(
        () => this.heading(),
        (now) => now !== heading,
      );
    }
  }

  async #answer(id: string, answer: Answer): Promise<void> {
    const fact = this.#facts[id];
    if (typeof answer === 'boolean') return this.press(answer ? 'Yes' : 'No');
    if (fact?.kind === 'choice') return this.press(fact.options[String(answer)] ?? '');
    if (fact?.kind === 'count') {
      if (Number(answer) - fact.least < 7) return this.press(String(answer));
      await this.press(`${fact.least + 7} or more`);
      await this.type('count', String(answer));
      return this.press('Use it');
    }
    await this.setDay('day', String(answer));
    return this.press('Use it');
  }

  async #button(name: string): Promise<ElementHandle | undefined> {
    for (const button of await this.page.$$('button, label:has(input)')) {
      const matches = await button.evaluate((each, wanted) => {
        const spoken = each.cloneNode(true);
        if (spoken instanceof Element)
          for (const part of spoken.querySelectorAll('[aria-hidden]')) part.remove();
        const own = each.getAttribute('aria-label') ?? (spoken.textContent ?? '').trim();
        return own.startsWith(wanted) && each.checkVisibility();
      }, name);
      if (matches) return button;
    }
    return undefined;
  }
}
