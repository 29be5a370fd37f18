/** The value that an asynchronous call of the common API comes back with; its error where it fails. */
export function done<T>(call: (told: (result: Office.AsyncResult<T>) => void) => void): Promise<T> {
  return new Promise((resolve, reject) =>
    call(({ error, value }) =>
      error ? reject(Object.assign(new Error(error.message), error)) : resolve(value),
    ),
  );
}
