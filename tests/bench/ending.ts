type Ending = () => unknown;

const endings: Ending[] = [];

/** What to do when the bench ends or is stopped, latest first. */
export const atEnd = (ending: Ending): void => {
  endings.push(ending);
};

/** Ends every server, browser and folder that was asked to be ended. */
export async function end(): Promise<void> {
  for (let ending = endings.pop(); ending; ending = endings.pop())
    await Promise.resolve(ending()).catch(console.error);
}
