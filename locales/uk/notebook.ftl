### Збережені картки.

notebook-title = Нотатник
notebook-about = Збережені картки й те, що в них вирішує.
notebook-open = Глянути ще раз
notebook-forget = Прибрати
notebook-sound = Можна було покластися
notebook-unsound = Не тримається
notebook-day = Збережено { $date }
notebook-empty = Поки нічого не збережено
notebook-empty-about = Після кожної картки вправ її можна зберегти тут, щоб глянути ще раз або комусь показати.
notebook-practise = До вправ
notebook-technique = Про що: { $technique }
