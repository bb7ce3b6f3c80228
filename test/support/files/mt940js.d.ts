declare module 'mt940js' {
  export class Parser {
    parse(text: string): readonly {
      readonly closingBalance: number;
      readonly transactions: readonly {
        readonly amount: number;
        readonly date: Date;
        readonly transactionType: string;
      }[];
    }[];
  }
}
